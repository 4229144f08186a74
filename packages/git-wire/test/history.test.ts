import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { HistoryQuestion } from '@portcullis/git-wire';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import type { GitScript } from '../../../test/support/loopback/git-script.ts';
import { type Git, startGit } from './support/start-git.ts';

let git: Git;
let built: BuiltRepository;

const script: GitScript = [
  { commit: 'c1', on: 'main', files: { 'action.yml': 'name: 1\n' } },
  { commit: 'c2', on: 'main', files: { 'action.yml': 'name: 2\n' } },
  { commit: 'r1', on: 'releases/v1', parents: ['c1'], files: { 'dist/index.js': '1\n' } },
  { commit: 'merge', on: 'main', parents: ['c2', 'r1'] },
  { commit: 'r2', on: 'releases/v1' },
  { tag: 'v1.0.0', of: 'r1' },
  { tag: 'v1', of: 'v1.0.0' },
  // The commits of a fork: in the object store, where GitHub keeps them too, and in no ref.
  { commit: 'fork1', parents: ['c2'], files: { 'action.yml': 'name: evil\n' } },
  { commit: 'fork2', parents: ['fork1'] },
  { commit: 'unrelated', parents: [] },
  { commit: 'pull', parents: ['merge'] },
  { ref: 'refs/pull/1/head', to: 'pull' },
];

beforeAll(async () => {
  git = await startGit();
  built = git.add('acme/action', script);
});
beforeEach(() => {
  git.requests.length = 0;
});
afterAll(() => git.close());

// Wants, and haves with ^ as rev-list has it; then the commits that come, with their parents: those that no have reaches.
const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['a tip', 'merge ^merge', {}],
  ['a commit deep in the history', 'c1 ^merge', {}],
  ['both sides of a merge', 'c2 r1 ^merge', {}],
  ['a commit of another branch', 'r2 ^merge', { r2: 'r1' }],
  ['a commit that one of several tips holds', 'r2 c1 ^merge ^r2', {}],
  ["a fork's commit", 'fork1 ^merge ^r2', { fork1: 'c2' }],
  ["a fork's commit with its history", 'fork2 ^merge ^r2', { fork2: 'fork1', fork1: 'c2' }],
  ['a pull request', 'pull ^merge ^r2', { pull: 'merge' }],
  ['a history of its own', 'unrelated ^merge ^r2', { unrelated: '' }],
  ['good ones and a bad one', 'c1 fork1 r1 ^merge', { fork1: 'c2' }],
  ['a branch that grew behind us', 'merge ^c1', { merge: 'c2 r1', c2: 'c1', r1: 'c1' }],
  ['no have at all', 'c2', { c2: 'c1', c1: '' }],
];

test.each(cases)('%s', async (_, question, expected) => {
  const labels = question.split(' ');
  const wants = labels.filter((label) => !label.startsWith('^')).map(built.id);
  const haves = labels
    .filter((label) => label.startsWith('^'))
    .map((label) => built.id(label.slice(1)));
  const { commits, unknown, peeled } = await ask({ wants, haves });
  const parents = Object.entries(expected).map(([id, text]) => [built.id(id), ids(text)] as const);
  expect(commits).toEqual(new Map(parents));
  expect([unknown, peeled.size]).toEqual([[], 0]);
  expect(git.asked()).toEqual(['fetch']);
});

test('no want is no request', async () => {
  expect((await ask({ wants: [], haves: ids('merge') })).commits.size).toBe(0);
  expect(git.asked()).toEqual([]);
});

describe('tag objects', () => {
  test('are peeled, also tags of tags, and their commits are told when no have reaches them', async () => {
    const { commits, peeled, unknown } = await ask({
      wants: [built.id('v1'), built.id('v1.0.0')],
      haves: ids('c2'),
    });
    expect(commits).toEqual(new Map([[built.id('r1'), ids('c1')]]));
    expect(peeled).toEqual(
      new Map([
        [built.id('v1'), built.id('r1')],
        [built.id('v1.0.0'), built.id('r1')],
      ]),
    );
    expect(unknown).toEqual([]);
  });

  test('whose commit is reachable are peeled all the same', async () => {
    const { commits, peeled } = await ask({ wants: [built.id('v1')], haves: ids('merge') });
    expect([commits.size, [...peeled.values()]]).toEqual([0, ids('r1')]);
  });
});

describe('what is no commit of the server is unknown, never reachable', () => {
  const absent = ['1', '2', '3'].map((digit) => digit.repeat(40));

  test('one that it does not have', async () => {
    const wants = absent.slice(0, 1);
    expect((await ask({ wants, haves: ids('merge') })).unknown).toEqual(wants);
    expect(git.asked()).toEqual(['fetch']);
  });

  test('several among others: three requests, however many they are', async () => {
    const wants = [...ids('c1'), ...absent, ...ids('fork1')];
    const { commits, unknown } = await ask({ wants, haves: ids('merge') });
    expect([...commits.keys()]).toEqual(ids('fork1'));
    expect(unknown).toEqual(absent);
    expect(git.asked()).toEqual(['fetch', 'fetch', 'fetch']);
  });

  test('all of them', async () => {
    expect((await ask({ wants: absent, haves: ids('merge') })).unknown).toEqual(absent);
    expect(git.asked()).toEqual(['fetch', 'fetch']);
  });

  test('several, where there is no have to ask with', async () => {
    const { commits, unknown } = await ask({ wants: [...absent, ...ids('c1')], haves: [] });
    expect([...commits.keys()]).toEqual(ids('c1'));
    expect(unknown).toEqual(absent);
  });

  test('too many of them, where there is no have to ask with', async () => {
    const wants = Array.from({ length: 33 }, (_, index) => `${index + 10}`.repeat(20));
    await expect(ask({ wants, haves: [] })).rejects.toMatchObject({ kind: 'too-large' });
    expect(git.asked()).toEqual(['fetch']);
  });

  test('a tree, a blob, a tag of a tree', async () => {
    const tree = built.git('rev-parse', `${built.id('c2')}^{tree}`);
    const tipTree = built.git('rev-parse', `${built.id('merge')}^{tree}`);
    const blob = built.git('rev-parse', `${built.id('c2')}:action.yml`);
    const identity = ['-c', 'user.name=o', '-c', 'user.email=o@example.com'];
    built.git(...identity, 'tag', '-a', '-m', 'x', 'of-tree', tree);
    const tag = built.git('rev-parse', 'of-tree');
    const wants = [...new Set([tree, tipTree, blob, tag])];
    const { commits, unknown, peeled } = await ask({ wants, haves: ids('merge') });
    expect([commits.size, peeled.size]).toEqual([0, 0]);
    expect([...unknown].sort()).toEqual(wants.sort());
    expect(git.asked()).toEqual(['fetch', 'fetch']);
  });

  test('the tree of a commit that is asked for as well', async () => {
    const tree = built.git('rev-parse', `${built.id('fork1')}^{tree}`);
    const { commits, unknown } = await ask({ wants: [tree, ...ids('fork1')], haves: ids('merge') });
    expect([[...commits.keys()], unknown]).toEqual([ids('fork1'), [tree]]);
  });

  test('a text that is no object id', async () => {
    const wants = ['v1', 'A'.repeat(40), '1'.repeat(39), `${'1'.repeat(40)}\n0000`];
    expect((await ask({ wants, haves: ids('merge') })).unknown).toEqual(wants);
    expect(git.asked()).toEqual([]);
  });
});

test('a branch that was deleted leaves impostors behind', async () => {
  const other = git.add('acme/deleted', [
    { commit: 'base', on: 'main' },
    { commit: 'feature', on: 'feature', parents: ['base'] },
  ]);
  const url = `${git.url}/acme/deleted`;
  const question = { wants: [other.id('feature')], haves: [other.id('base')] };
  other.git('update-ref', '-d', 'refs/heads/feature');
  const { refs } = await git.client.listRefs({ url });
  expect(refs.map(({ name }) => name)).toEqual(['refs/heads/main']);
  expect([...(await git.client.readHistory({ url }, question)).commits.keys()]).toEqual(
    question.wants,
  );
});

test('100 pins against 20,000 haves are one request, in gzip', async () => {
  const chain = Array.from({ length: 300 }, (_, index) => ({ commit: `${index}`, on: 'main' }));
  const big = git.add('acme/big', [...chain, { commit: 'fork', parents: ['7'] }]);
  const wants = chain.slice(0, 100).map(({ commit }) => big.id(commit));
  const none = Array.from({ length: 20_000 }, (_, index) => index.toString(16).padStart(40, '0'));
  const { commits } = await git.client.readHistory(
    { url: `${git.url}/acme/big` },
    { wants: [...wants, big.id('fork')], haves: [...none, big.id('299')] },
  );
  expect([...commits]).toEqual([[big.id('fork'), [big.id('7')]]]);
  expect(git.requests.length).toBe(1);
  expect(git.requests[0]?.headers['content-encoding']).toBe('gzip');
});

test('a server that does not filter is asked again, and what it sends too much is passed over', async () => {
  const other = git.add('acme/unfiltered', script, {
    config: { 'uploadpack.allowFilter': 'false' },
  });
  const { commits } = await git.client.readHistory(
    { url: `${git.url}/acme/unfiltered` },
    { wants: [other.id('fork2'), other.id('r1')], haves: [other.id('merge')] },
  );
  expect([...commits.keys()].sort()).toEqual([other.id('fork1'), other.id('fork2')].sort());
  expect(git.asked()).toEqual(['fetch', 'fetch']);
});

test('a server that is a shallow clone says what is reachable, but not what is not', async () => {
  git.add('acme/whole', script);
  built.git(
    'clone',
    '--quiet',
    '--bare',
    '--depth=1',
    '--no-single-branch',
    `file://${git.root}/acme/whole.git`,
    `${git.root}/acme/part.git`,
  );
  built.git('-C', `${git.root}/acme/part.git`, 'config', 'uploadpack.allowFilter', 'true');
  const url = `${git.url}/acme/part`;
  const tips = ids('merge');
  expect((await git.client.readHistory({ url }, { wants: tips, haves: tips })).commits.size).toBe(
    0,
  );
  await expect(
    git.client.readHistory({ url }, { wants: ids('r2'), haves: tips }),
  ).rejects.toMatchObject({ kind: 'unreadable', message: expect.stringContaining('shallow') });
});

test('too many haves are not asked at all', async () => {
  const haves = Array.from({ length: 100_001 }, () => built.id('merge'));
  await expect(ask({ wants: ids('c1'), haves })).rejects.toMatchObject({ kind: 'too-large' });
  expect(git.asked()).toEqual([]);
});

function ask(question: HistoryQuestion) {
  return git.client.readHistory({ url: `${git.url}/acme/action` }, question);
}

/** Of labels between spaces. */
function ids(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ').map((label) => built.id(label));
}
