import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitScript } from '../../../test/support/loopback/git-script.ts';
import { type Git, startGit } from './support/start-git.ts';

let git: Git;
const renames = new Map<string, string>();

beforeAll(async () => {
  git = await startGit({ renames });
});
beforeEach(() => {
  git.requests.length = 0;
});
afterAll(() => git.close());

const script: GitScript = [
  { commit: 'first', on: 'main', files: { 'action.yml': 'name: a\n' } },
  { commit: 'second', on: 'main' },
  { commit: 'side', on: 'releases/v1', parents: ['first'] },
  { commit: 'gone', parents: ['second'] },
  { tag: 'v1.0.0', of: 'first' },
  { tag: 'stable', of: 'v1.0.0' },
  { tag: 'newest', of: 'stable' },
  { ref: 'refs/tags/v1', to: 'side' },
  { ref: 'refs/tags/main', to: 'first' },
  { ref: 'refs/heads/0123456789012345678901234567890123456789', to: 'first' },
  { ref: 'refs/heads/grün', to: 'first' },
  { ref: 'refs/pull/1/head', to: 'gone' },
  { ref: 'refs/notes/commits', to: 'second' },
];

test('every branch and tag, in one request, and tags of tags peeled to the end', async () => {
  const { id } = git.add('acme/refs', script);
  const url = `${git.url}/acme/refs`;
  expect(await git.client.listRefs({ url })).toEqual({
    format: 'sha1',
    url,
    head: 'refs/heads/main',
    refs: [
      ['refs/heads/0123456789012345678901234567890123456789', 'first'],
      ['refs/heads/grün', 'first'],
      ['refs/heads/main', 'second'],
      ['refs/heads/releases/v1', 'side'],
      ['refs/tags/main', 'first'],
      ['refs/tags/newest', 'newest', 'first'],
      ['refs/tags/stable', 'stable', 'first'],
      ['refs/tags/v1', 'side'],
      ['refs/tags/v1.0.0', 'v1.0.0', 'first'],
    ].map(([name, object = '', peeled]) => ({
      name,
      object: id(object),
      peeled: peeled === undefined ? undefined : id(peeled),
    })),
  });
  expect(git.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /acme/refs.git/git-upload-pack',
  ]);
  expect(git.requests[0]?.headers).toMatchObject({
    'git-protocol': 'version=2',
    'content-type': 'application/x-git-upload-pack-request',
    accept: 'application/x-git-upload-pack-result',
  });
});

describe('HEAD', () => {
  const one: GitScript = [
    { commit: 'one', on: 'main' },
    { commit: 'two', on: 'other' },
  ];
  test.each([
    ['on another branch', { head: 'other' }, 'refs/heads/other'],
    ['detached', { head: { detached: 'one' } }, undefined],
    ['on a branch that was never born', { head: 'unborn' }, undefined],
  ] as const)('%s', async (name, options, expected) => {
    const repository = `acme/head-${name.replaceAll(' ', '-')}`;
    git.add(repository, one, options);
    const answer = await git.client.listRefs({ url: `${git.url}/${repository}` });
    expect(answer.head).toBe(expected);
    expect(answer.refs.length).toBe(2);
  });

  test('of an empty repository', async () => {
    git.add('acme/empty', []);
    const answer = await git.client.listRefs({ url: `${git.url}/acme/empty` });
    expect([answer.head, answer.refs]).toEqual([undefined, []]);
  });
});

test('a tag of a tree has no commit, but what it stands for is told', async () => {
  const built = git.add('acme/tree-tag', [{ commit: 'one', on: 'main' }]);
  built.git(
    '-c',
    'user.name=o',
    '-c',
    'user.email=o@e',
    'tag',
    '-a',
    '-m',
    'x',
    'tree',
    'main^{tree}',
  );
  const { refs } = await git.client.listRefs({ url: `${git.url}/acme/tree-tag` });
  expect(refs.map(({ peeled }) => peeled)).toEqual([
    undefined,
    built.git('rev-parse', 'main^{tree}'),
  ]);
});

test('names that are not UTF-8 stay apart', async () => {
  const { id, path } = git.add('acme/latin', [{ commit: 'one', on: 'main' }]);
  const lines = ['caf\u00e9', 'caf\u00e8'].map((name) => `${id('one')} refs/tags/${name}\n`);
  appendFileSync(join(path, 'packed-refs'), lines.join(''), 'latin1');
  const { refs } = await git.client.listRefs({ url: `${git.url}/acme/latin` });
  expect(refs.map(({ name }) => name)).toEqual([
    'refs/heads/main',
    'refs/tags/caf\u00e8',
    'refs/tags/caf\u00e9',
  ]);
});

test('20,000 refs are one request', async () => {
  const tags = Array.from({ length: 20_000 }, (_, index) => ({
    ref: `refs/tags/v1.0.${index}`,
    to: 'one',
  }));
  git.add('acme/many', [{ commit: 'one', on: 'main' }, ...tags]);
  const { refs } = await git.client.listRefs({ url: `${git.url}/acme/many` });
  expect(refs.length).toBe(20_001);
  expect(git.asked()).toEqual(['ls-refs']);
});

test('a renamed repository is asked at its new place from then on', async () => {
  const { id } = git.add('new/name', [{ commit: 'one', on: 'main' }]);
  renames.set('old/name', 'new/name');
  const repository = { url: `${git.url}/old/name` };
  expect((await git.client.listRefs(repository)).url).toBe(`${git.url}/new/name`);
  expect(git.requests.map(({ repository }) => repository)).toEqual(['old/name', 'new/name']);
  await git.client.readHistory(repository, { wants: [id('one')], haves: [] });
  expect(git.requests.at(-1)?.repository).toBe('new/name');
  expect(git.requests.length).toBe(3);
});

test('a login goes with every request', async () => {
  const locked = await startGit({ authorization: 'Basic eDp5' });
  try {
    locked.add('acme/private', [{ commit: 'one', on: 'main' }]);
    const url = `${locked.url}/acme/private`;
    const { refs } = await locked.client.listRefs({ url, authorization: 'Basic eDp5' });
    expect(refs.length).toBe(1);
    await expect(locked.client.listRefs({ url })).rejects.toMatchObject({
      kind: 'permission',
      status: 401,
      message: expect.stringContaining('no such repository, or it is private'),
    });
    await expect(
      locked.client.listRefs({ url, authorization: 'Basic b2xk' }),
    ).rejects.toMatchObject({
      kind: 'permission',
      message: expect.not.stringContaining('b2xk'),
    });
    await expect(locked.client.listRefs({ url, authorization: 'Basic b2xk' })).rejects.toThrow(
      'does not accept the token',
    );
  } finally {
    await locked.close();
  }
});

test('a repository that does not exist is told by its name', async () => {
  await expect(git.client.listRefs({ url: `${git.url}/acme/none` })).rejects.toMatchObject({
    kind: 'not-found',
    message: `cannot list the refs of "${git.url}/acme/none": the server answers 404: there is no such repository, or it is private and needs a token that may read it`,
  });
});
