import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import { newClient } from './support/new-client.ts';
import { type Git, startGit } from './support/start-git.ts';

let git: Git;
let built: BuiltRepository;
let cache: string;

beforeAll(async () => {
  git = await startGit();
  built = git.add('acme/action', [
    { commit: 'one', on: 'main' },
    { commit: 'two', on: 'main' },
    { commit: 'three', on: 'main' },
    { commit: 'fork', parents: ['one'] },
    { tag: 'v1', of: 'one' },
  ]);
});
beforeEach(() => {
  git.asked();
  cache = mkdtempSync(join(tmpdir(), 'portcullis-history-'));
});
afterEach(() => rmSync(cache, { recursive: true }));
afterAll(() => git.close());

const none = 'e'.repeat(40);
const nothing = { commits: new Map(), unknown: [], peeled: new Map() };

/** As in a new run. */
function ask(wants: readonly string[], haves: readonly string[]) {
  const id = (label: string): string => (label === none ? none : built.id(label));
  const question = { wants: wants.map(id), haves: haves.map(id) };
  return newClient({ cache }).readHistory({ url: `${git.url}/acme/action` }, question);
}

test('what was reached from the same tips is not asked again', async () => {
  expect(await ask(['one', 'two'], ['three'])).toEqual(nothing);
  expect(git.asked().length).toBe(1);
  expect(await ask(['one', 'two'], ['three'])).toEqual(nothing);
  expect(await ask(['two'], ['three'])).toEqual(nothing);
  expect(git.asked()).toEqual([]);
});

test('other tips are asked, and so is everything that was not reached', async () => {
  const wants = ['one', 'fork', none, 'v1'];
  const first = await ask(wants, ['two']);
  expect(first).toEqual({
    commits: new Map([[built.id('fork'), [built.id('one')]]]),
    unknown: [none],
    peeled: new Map([[built.id('v1'), built.id('one')]]),
  });
  git.asked();
  expect(await ask(wants, ['two'])).toEqual(first);
  expect(git.requests.some(({ body }) => body.includes(`want ${built.id('one')}`))).toBe(false);
  expect(git.asked()).not.toEqual([]);
  await ask(['one'], ['three']);
  expect(git.asked()).toEqual(['fetch']);
});

test('without any tip nothing is reached', async () => {
  await ask(['one'], []);
  expect((await ask(['one'], [])).commits.size).toBe(1);
});
