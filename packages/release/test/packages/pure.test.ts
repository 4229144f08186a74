import { describe, expect, test } from '@jest/globals';
import { toIndexPath } from '../../src/packages/crates/to-index-path.ts';
import { toVersionRequirement } from '../../src/packages/crates/to-version-requirement.ts';
import { chooseDistTag } from '../../src/packages/npm/choose-dist-tag.ts';
import { npmPredicate } from '../../src/packages/npm/npm-predicate.ts';
import { parsePublishConfig } from '../../src/packages/npm/parse-publish-config.ts';
import { repositoryOf } from '../../src/packages/npm/repository-of.ts';
import { toNpmFileName } from '../../src/packages/npm/to-npm-file-name.ts';
import { toPurl } from '../../src/packages/npm/to-purl.ts';
import { refusalWords } from '../../src/packages/refusal-words.ts';

test.each<[unknown, string | undefined]>([
  ['octo/widget', 'octo/widget'],
  ['github:octo/widget', 'octo/widget'],
  ['https://github.com/octo/widget', 'octo/widget'],
  ['git+https://github.com/octo/widget.git', 'octo/widget'],
  ['git+ssh://git@github.com/octo/widget.git', 'octo/widget'],
  ['git@github.com:octo/widget.git', 'octo/widget'],
  ['git://github.com/octo/widget.git', 'octo/widget'],
  [{ type: 'git', url: 'https://github.com/octo/widget/' }, 'octo/widget'],
  [{ url: 'https://github.com.evil.example/octo/widget' }, undefined],
  ['https://evil.example/github.com/octo/widget', undefined],
  ['https://me@github.com/octo/widget', undefined],
  ['gitlab:octo/widget', undefined],
  ['https://github.com/octo/widget/tree/main/x', undefined],
  [{}, undefined],
  [undefined, undefined],
  [7, undefined],
])('%j names the repository %j', (written, expected) => {
  expect(repositoryOf(written)).toBe(expected);
});

describe('what a version is called', () => {
  const choose = (version: string, latest: string | undefined, tag?: string) =>
    chooseDistTag(
      {
        kind: 'npm',
        target: { registry: 'npm', name: 'x', version, file: '', digest: '' },
        bytes: Buffer.alloc(0),
        manifest: {},
        readme: undefined,
        isAddon: false,
        tag,
        access: undefined,
      },
      { latest, isPrerelease: version.includes('-') },
    );
  test.each<[string, string | undefined, string | undefined, string]>([
    ['1.2.3', undefined, undefined, 'latest'],
    ['1.2.3', '1.2.2', undefined, 'latest'],
    ['1.10.0', '1.9.9', undefined, 'latest'],
    ['2.0.0', '2.0.0-rc.1', undefined, 'latest'],
    ['1.2.3-rc.1', '1.2.2', undefined, 'next'],
    ['1.2.3-rc.1', undefined, 'beta', 'beta'],
    ['1.2.3', '2.0.0', 'release-1', 'release-1'],
  ])('%s beside %s, wanting %s: %s', (...[version, latest, tag, expected]) => {
    expect(choose(version, latest, tag)).toBe(expected);
  });

  test.each(['1.2.4', '1.3.0', '2.0.0', '1.10.0'])('1.2.3 does not take it from %s', (latest) => {
    expect(() => choose('1.2.3', latest)).toThrow(
      'write "publishConfig.tag" into its package.json',
    );
  });

  test('what the advice says is a tag', () => {
    expect(parsePublishConfig({ tag: 'release-1' })).toMatchObject({ tag: 'release-1' });
  });
});

test.each([
  ['widget', 'widget-1.2.3.tgz', 'pkg:npm/widget@1.2.3'],
  ['@octo-org/widget', 'octo-org-widget-1.2.3.tgz', 'pkg:npm/%40octo-org/widget@1.2.3'],
])('names of %s', (name, file, purl) => {
  expect([toNpmFileName(name, '1.2.3'), toPurl(name, '1.2.3')]).toEqual([file, purl]);
});

// https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files
test.each([
  ['a', '1/a'],
  ['Ab', '2/ab'],
  ['abc', '3/a/abc'],
  ['cargo', 'ca/rg/cargo'],
  ['MyCrate', 'my/cr/mycrate'],
])('%s is in the index at %s', (name, path) => {
  expect(toIndexPath(name)).toBe(path);
});

test.each([
  ['1.0', '^1.0'],
  ['^1.0', '^1.0'],
  ['=1.0.0-rc.1', '=1.0.0-rc.1'],
  ['1.0.0-rc.x', '^1.0.0-rc.x'],
  ['1.*', '1.*'],
  ['*', '*'],
  ['>=1.2,<2', '>=1.2, <2'],
  ['~0.3', '~0.3'],
])('the requirement %s is told as %s', (written, told) => {
  expect(toVersionRequirement(written)).toBe(told);
});

describe('the words of a refusal', () => {
  const words = (body: string) =>
    refusalWords({ status: 403, body: Buffer.from(body) }, ['s3cret']);
  test.each([
    ['', '403'],
    ['{}', '403'],
    ['{"error":"no"}', '403, "no"'],
    ['{"message":"OIDC token exchange error"}', '403, "OIDC token exchange error"'],
    ['{"errors":[{"detail":"one"},{"detail":"two"},7]}', '403, "one; two"'],
    ['not\n::error::json\u001b[31m', '403, "not ::error::json [31m"'],
    ['{"error":"Bearer s3cret is bad"}', '403, "Bearer *** is bad"'],
    ['{"error":"npm_AbCdEf0123 and cio_tp_AbCdEf0123456 are bad"}', '403, "*** and *** are bad"'],
    ['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln is bad', '403, "*** is bad"'],
  ])('of %j are %j', (body, expected) => {
    expect(words(body)).toBe(expected);
  });
});

test('provenance names the workflow whose ref has an "@"', () => {
  const claims = {
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'x',
    repository: 'o/r',
    repositoryId: '1',
    repositoryOwner: 'o',
    repositoryOwnerId: '2',
    repositoryVisibility: 'public',
    ref: 'refs/heads/a@b',
    sha: 'c',
    eventName: 'workflow_dispatch',
    workflowRef: 'o/r/.github/workflows/x@y.yml@refs/heads/a@b',
    workflowSha: 'c',
    jobWorkflowRef: 'o/t/.github/workflows/z.yml@d',
    jobWorkflowSha: 'd',
    runId: '3',
    runAttempt: '4',
    runnerEnvironment: 'github-hosted',
    environment: 'release',
  };
  expect(npmPredicate(claims, 'https://github.com').buildDefinition.externalParameters).toEqual({
    workflow: {
      ref: 'refs/heads/a@b',
      repository: 'https://github.com/o/r',
      path: '.github/workflows/x@y.yml',
    },
  });
});
