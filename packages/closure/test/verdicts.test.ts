import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import { gatherEvidence } from '../src/index.ts';
import { nodeAction } from './support/composite-of.ts';
import { gitOnly } from './support/git-only.ts';
import { treeOf } from './support/tree-of.ts';
import { workflowOf } from './support/workflow-of.ts';

// Every verdict comes from a repository that git built, and that git's own server tells of.
let server: GitServer;
let repository: BuiltRepository;

const files = { 'action.yml': nodeAction };
const name = 'owner/action';

beforeAll(async () => {
  server = await startGitServer();
  repository = server.add(name, [
    { commit: 'first', on: 'main', files },
    { commit: 'released', on: 'main' },
    { commit: 'between', on: 'main' },
    { commit: 'moved-on', on: 'main' },
    { commit: 'tip', on: 'main' },
    { commit: 'on-release', on: 'releases/v1', parents: ['first'] },
    { commit: 'release-tip', on: 'releases/v1' },
    { commit: 'side', on: 'dev', parents: ['first'] },
    { commit: 'side-tip', on: 'dev' },
    { commit: 'tagged-side', parents: ['first'] },
    { commit: 'below-tagged', parents: ['first'] },
    { commit: 'tagged-above', parents: ['below-tagged'] },
    { commit: 'nightly', parents: ['first'] },
    { commit: 'impostor', parents: ['tip'] },
    { commit: 'pulled', parents: ['tip'] },
    { tag: 'v1.1.0', of: 'released' },
    { tag: 'of-a-tag', of: 'v1.1.0' },
    { ref: 'refs/tags/v1', to: 'moved-on' },
    { ref: 'refs/tags/v1.2.0', to: 'moved-on' },
    { ref: 'refs/tags/v1.2', to: 'moved-on' },
    { ref: 'refs/tags/v1.0.1', to: 'on-release' },
    { ref: 'refs/tags/v0.9.0', to: 'tagged-side' },
    { ref: 'refs/tags/v0.8.0', to: 'tagged-above' },
    { ref: 'refs/tags/nightly', to: 'nightly' },
    { ref: 'refs/tags/dev', to: 'side' },
    { ref: 'refs/pull/1/head', to: 'pulled' },
  ]);
});

beforeEach(() => {
  server.requests.length = 0;
});

afterAll(() => server.close());

describe('a commit is', () => {
  test.each([
    ['released', '', 'released', 'tag "v1.1.0", in the history of branch "main"'],
    ['moved-on', '', 'released', 'tag "v1.2.0", in the history of branch "main"'],
    ['moved-on', 'v1.1.0', 'released', 'tag "v1.2.0", in the history of branch "main"'],
    ['on-release', '', 'released', 'tag "v1.0.1", in the history of branch "releases/v1"'],
    [
      'tagged-side',
      'v0.9.0',
      'tag-only',
      'tag "v0.9.0", which neither the default branch nor a release branch holds, and nobody said whether it is an immutable release',
    ],
    ['nightly', '', 'tag-only', 'tag "nightly", which names no release'],
    ['between', '', 'unreleased', 'in the history of branch "main", at no tag'],
    ['tip', '', 'unreleased', 'in the history of branch "main", at no tag'],
    ['release-tip', '', 'unreleased', 'in the history of branch "releases/v1", at no tag'],
    ['side-tip', '', 'unreleased', 'in the history of branch "dev", at no tag'],
    ['below-tagged', '', 'unreleased', 'in the history of tag "v0.8.0", at no tag'],
    ['between', 'v9', 'unreleased', 'in the history of branch "main", at no tag'],
    ['between', 'v1', 'moved', /^in the history of branch "main", at no tag, while "v1", /],
    ['between', '1.2.0', 'moved', /^in the history of branch "main", at no tag, while "v1.2.0", /],
    ['side-tip', 'v1.2.0', 'moved', /^in the history of branch "dev", at no tag, while "v1.2.0", /],
    [
      'impostor',
      'v1.2.0',
      'impostor',
      'in no branch and no tag of "owner/action", so that it may come from any fork',
    ],
    [
      'pulled',
      '',
      'impostor',
      'in no branch and no tag of "owner/action", so that it may come from any fork',
    ],
  ])('%s # %s: %s', async (...row) => {
    const [label, comment, verdict, proof] = row;
    const pin = await judge(`${name}@${repository.id(label)} # ${comment}`);
    expect(pin?.verdict).toBe(verdict);
    if (typeof proof === 'string') expect(pin?.proof).toBe(proof);
    else expect(pin?.proof).toMatch(proof);
  });

  test('an impostor that the server does not even have', async () => {
    const pin = await judge(`${name}@${'d'.repeat(40)} # v1.2.0`);
    expect(pin).toMatchObject({
      verdict: 'impostor',
      proof: '"owner/action" does not have this commit',
    });
  });

  test('a tag object, peeled and told', async () => {
    const pin = await judge(`${name}@${repository.id('v1.1.0')}`);
    expect(pin?.verdict).toBe('released');
    expect(pin?.proof).toContain('; the pin is a tag object, of commit ');
    expect(pin?.target).toMatchObject({
      value: { kind: 'tag-object', commit: repository.id('released') },
    });
  });
});

describe('a name is', () => {
  test.each([
    ['v1', 'tag', 'released'],
    ['main', 'branch', 'unreleased'],
    ['refs/heads/dev', 'branch', 'unreleased'],
    ['refs/tags/v1.1.0', 'tag', 'released'],
    ['of-a-tag', 'tag', 'released'],
  ])('%s: a %s, %s', async (ref, kind, verdict) => {
    const pin = await judge(`${name}@${ref}`);
    expect(pin).toMatchObject({ verdict, target: { kind: 'known', value: { kind } } });
  });

  test('a tag before a branch of the same name, and both are told', async () => {
    const pin = await judge(`${name}@dev`);
    expect(pin?.target).toMatchObject({
      value: {
        kind: 'tag',
        commit: repository.id('side'),
        candidates: ['refs/tags/dev', 'refs/heads/dev'],
      },
    });
  });

  test.each(['v9', 'refs/pull/1/head', 'abcdef0'])('%s: nothing that is there', async (ref) => {
    const pin = await judge(`${name}@${ref}`);
    expect(pin).toMatchObject({ verdict: 'inconclusive', target: { kind: 'unknown' } });
  });
});

describe('requests', () => {
  test.each([
    ['what the advertisement proves', ['tip', 'release-tip', 'side-tip'], 1],
    ['what a main branch holds', ['released', 'moved-on', 'between', 'first', 'tip'], 2],
    ['a tag that none of them holds', ['tagged-side', 'nightly', 'released'], 2],
    ['what only others hold, or nobody', ['below-tagged', 'impostor', 'released'], 3],
  ])('%s', async (_, labels, count) => {
    await gather(...labels.map((label) => `${name}@${repository.id(label)}`));
    const commands = server.requests.map(({ command }) => command);
    // The files of all commits came in one more.
    expect(commands).toHaveLength(count + 1);
    expect(commands.slice(0, 2)).toEqual(['ls-refs', 'fetch']);
  });
});

async function judge(uses: string) {
  const { evidence } = await gather(uses);
  return [...evidence.pins.values()][0];
}

function gather(...uses: readonly string[]) {
  const tree = treeOf({ '.github/workflows/ci.yml': workflowOf(...uses) });
  return gatherEvidence([tree], { upstream: gitOnly(server.url) });
}
