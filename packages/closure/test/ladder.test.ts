import { describe, expect, test } from '@jest/globals';
import type { Known, RefTarget, Release } from '@portcullis/core';
import { isReleaseBranch } from '../src/ladder/is-release-branch.ts';
import { isReleaseTag } from '../src/ladder/is-release-tag.ts';
import { releaseTagsAt } from '../src/ladder/release-tags-at.ts';
import { type LadderFacts, verdictOf } from '../src/ladder/verdict-of.ts';
import type { Reach } from '../src/reach/reach.ts';

const at = 'a'.repeat(40);
const elsewhere = 'b'.repeat(40);
const main: Reach = { kind: 'main', ref: 'refs/heads/main' };
const other: Reach = { kind: 'other', ref: 'refs/heads/dev' };
const nowhere: Reach = { kind: 'none', isAbsent: false };
const silent: Known<Reach> = { kind: 'unknown', reason: 'network', message: 'it stalled' };

interface Row {
  readonly tags?: readonly string[];
  readonly reach: Reach | typeof silent;
  readonly claims?: readonly string[];
  readonly releases?: Readonly<Record<string, boolean>>;
  readonly verdict: string;
  readonly proof: string;
}

const table: Readonly<Record<string, Row>> = {
  'a release tag on the default branch': {
    tags: ['v1', 'v1.2.3', 'v1.2'],
    reach: main,
    verdict: 'released',
    proof: 'tag "v1.2.3", in the history of branch "main"',
  },
  'a release tag, whatever version the comment says': {
    tags: ['v1.2.3'],
    reach: main,
    claims: ['v2.0.0'],
    verdict: 'released',
    proof: 'tag "v1.2.3", in the history of branch "main"',
  },
  'a release tag on a main branch that nobody named': {
    tags: ['v1.2.3'],
    reach: { kind: 'main', ref: undefined },
    verdict: 'released',
    proof: 'tag "v1.2.3", in the history of the default branch or a release branch',
  },
  'a tag that has a release, though it names no version': {
    tags: ['stable'],
    releases: { stable: false },
    reach: main,
    verdict: 'released',
    proof: 'tag "stable", in the history of branch "main"',
  },
  'a release tag on another branch': {
    tags: ['v1.2.3'],
    reach: other,
    verdict: 'tag-only',
    proof:
      'tag "v1.2.3", which neither the default branch nor a release branch holds, and nobody said whether it is an immutable release',
  },
  'an immutable release, wherever it is': {
    tags: ['v1.2.3'],
    releases: { 'v1.2.3': true },
    reach: other,
    verdict: 'released',
    proof: '"v1.2.3" is an immutable release of this commit, attestation not verified',
  },
  'an immutable release, when the server is silent': {
    tags: ['v1.2.3'],
    releases: { 'v1.2.3': true },
    reach: silent,
    verdict: 'released',
    proof: '"v1.2.3" is an immutable release of this commit, attestation not verified',
  },
  'a release that can still be changed': {
    tags: ['v1.2.3'],
    releases: { 'v1.2.3': false },
    reach: other,
    verdict: 'tag-only',
    proof: 'tag "v1.2.3", which neither the default branch nor a release branch holds',
  },
  'a tag that names no version, on the default branch': {
    tags: ['nightly'],
    reach: main,
    verdict: 'tag-only',
    proof: 'tag "nightly", which names no release',
  },
  'no tag, on the default branch': {
    reach: main,
    verdict: 'unreleased',
    proof: 'in the history of branch "main", at no tag',
  },
  'no tag, on any branch': {
    reach: other,
    verdict: 'unreleased',
    proof: 'in the history of branch "dev", at no tag',
  },
  'no tag, on something that nobody named': {
    reach: { kind: 'other', ref: undefined },
    verdict: 'unreleased',
    proof: 'in the history of some branch or tag, at no tag',
  },
  'a version that is another commit': {
    reach: main,
    claims: ['v9', 'moved'],
    verdict: 'moved',
    proof: `in the history of branch "main", at no tag, while "moved", which it is said to be, is commit "${elsewhere}"`,
  },
  'a version that is another commit, whatever other tag somebody has put here': {
    tags: ['nightly'],
    reach: main,
    claims: ['moved'],
    verdict: 'moved',
    proof: `in the history of branch "main", at no release tag, while "moved", which it is said to be, is commit "${elsewhere}"`,
  },
  'a tag that names no version, and is what it is said to be': {
    tags: ['nightly'],
    reach: main,
    claims: ['moved', 'nightly'],
    verdict: 'tag-only',
    proof: 'tag "nightly", which names no release',
  },
  'a version that is nothing': {
    reach: main,
    claims: ['v9'],
    verdict: 'unreleased',
    proof: 'in the history of branch "main", at no tag',
  },
  'nothing holds it, whatever version it is said to be': {
    reach: nowhere,
    claims: ['moved'],
    verdict: 'impostor',
    proof: 'in no branch and no tag of "o/n", so that it may come from any fork',
  },
  'the server does not have it': {
    reach: { kind: 'none', isAbsent: true },
    verdict: 'impostor',
    proof: '"o/n" does not have this commit',
  },
  'the server is silent, and no tag is there': {
    reach: silent,
    claims: ['moved'],
    verdict: 'inconclusive',
    proof: 'it stalled',
  },
  'the server is silent, and a tag is there': {
    tags: ['v1.2.3'],
    reach: silent,
    verdict: 'inconclusive',
    proof: 'it stalled',
  },
};

test.each(Object.entries(table))('%s', (_, row) => {
  const { verdict, proof } = verdictOf(factsOf(row));
  expect({ verdict, proof }).toEqual({ verdict: row.verdict, proof: row.proof });
});

test('the tags at a commit, the longest version first', () => {
  const tags = ['v1', 'latest', 'v1.2', 'v1.2.3-rc.1', 'v1.2.3', 'pkg@1.2.3', 'v1.2.2'];
  const { versions } = verdictOf(factsOf({ tags, reach: main, verdict: '', proof: '' }));
  expect(versions).toEqual(['v1.2.3', 'pkg@1.2.3', 'v1.2.3-rc.1', 'v1.2.2', 'v1.2', 'v1']);
});

describe('of what a monorepo releases, the version is that of the path', () => {
  const deploy = ['deploy/v2.0.1', 'deploy-v2.0.0'];
  test.each<[string | undefined, readonly string[], readonly string[]]>([
    ['actions/deploy', ['deploy/v2.0.1', 'sign/v1.0.0', 'v4.0.0'], ['deploy/v2.0.1']],
    ['actions/deploy', deploy, deploy],
    ['Deploy', ['@octo-org/deploy@1.2.0'], ['@octo-org/deploy@1.2.0']],
    ['.github/workflows/deploy.yaml', ['sign/v1.0.0', 'deploy/v1.0.0'], ['deploy/v1.0.0']],
    ['.github/workflows/other.yaml', ['sign/v1.0.0', 'deploy/v1.0.0'], []],
    ['sign/deploy', ['sign/v1.0.0', 'v4.0.0'], ['sign/v1.0.0']],
    ['init', ['codeql-bundle-v2.20.0', 'v3.28.0', 'v3'], ['v3.28.0', 'v3']],
    ['init', ['n-v3.28.0', 'deploy-v1.0.0'], ['n-v3.28.0']],
    // Where only one thing is released, the others have no version.
    ['init', ['deploy-v1.2.0'], []],
    [undefined, ['sign/v1.0.0', 'v4.0.0'], ['v4.0.0', 'sign/v1.0.0']],
  ])('%s at %j', (path, tags, wanted) => {
    const facts = factsOf({ tags, reach: main, verdict: '', proof: '' });
    const { verdict, versions, releaseTags } = verdictOf({ ...facts, path });
    expect(versions).toEqual(wanted);
    expect(releaseTags).toHaveLength(tags.length);
    expect(verdict).toBe('released');
  });
});

test('a tag object is told', () => {
  const facts = factsOf({ tags: ['v1.2.3'], reach: main, verdict: '', proof: '' });
  const target: RefTarget = { ...facts.target, kind: 'tag-object' };
  expect(verdictOf({ ...facts, target }).proof).toBe(
    `tag "v1.2.3", in the history of branch "main"; the pin is a tag object, of commit "${at}"`,
  );
});

describe('a release branch is', () => {
  test.each([
    'v4',
    'release/v1',
    'releases/v1',
    'release-2.0',
    '1.x',
    'v2.x',
    'release',
    'stable',
    'master',
  ])('%s', (name) => {
    expect(isReleaseBranch(name)).toBe(true);
  });

  test.each([
    'dev',
    'feature/v4',
    'fix-2',
    'v4-beta',
    'dependabot/npm_and_yarn/lodash-4.17.21',
    'release-candidate',
    'users/me/main',
    'gh-pages',
  ])('not %s', (name) => {
    expect(isReleaseBranch(name)).toBe(false);
  });
});

describe('a release tag is', () => {
  test.each(['v1', '1.2.3', 'v1.2.3-rc.1', 'codeql-bundle-v2.20.0'])('%s', (name) => {
    expect(isReleaseTag(name, undefined)).toBe(true);
  });

  test.each(['latest', 'nightly', 'test-1'])('not %s, unless it has a release', (name) => {
    expect(isReleaseTag(name, new Map())).toBe(false);
    const release: Release = { isImmutable: false, publishedAt: undefined };
    expect(isReleaseTag(name, new Map([[name, release]]))).toBe(true);
  });
});

test('the tags at a commit are sorted once, however many pins have it', () => {
  const { refs } = factsOf({ tags: ['v1', 'v1.2.3'], reach: main, verdict: '', proof: '' });
  const first = releaseTagsAt(at, { refs, releases: undefined });
  expect(first).toEqual(['v1.2.3', 'v1']);
  expect(releaseTagsAt(at, { refs, releases: undefined })).toBe(first);
  const releases = new Map([['moved', { isImmutable: false, publishedAt: undefined }]]);
  expect(releaseTagsAt(elsewhere, { refs, releases: undefined })).toEqual([]);
  expect(releaseTagsAt(elsewhere, { refs, releases })).toEqual(['moved']);
});

function factsOf({ tags = [], reach, claims = [], releases }: Row): LadderFacts {
  const target = (commit: string) => ({ commit, object: undefined });
  return {
    repository: 'o/n',
    path: undefined,
    target: { kind: 'commit', commit: at, candidates: [] },
    reach: reach.kind === 'unknown' ? reach : { kind: 'known', value: reach },
    refs: {
      defaultBranch: 'main',
      branches: new Map([['main', elsewhere]]),
      tags: new Map([
        ...tags.map((name) => [name, target(at)] as const),
        ['moved', target(elsewhere)] as const,
      ]),
    },
    releases:
      releases &&
      new Map(
        Object.entries(releases).map(([name, isImmutable]) => [
          name,
          { isImmutable, publishedAt: undefined },
        ]),
      ),
    claims,
  };
}
