import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import { type Git, startGit } from './support/start-git.ts';

let git: Git;
let built: BuiltRepository;
let url: string;

beforeAll(async () => {
  git = await startGit();
  url = `${git.url}/acme/long`;
  built = git.add(
    'acme/long',
    [
      { commit: 'first', on: 'main', files: { 'action.yml': 'name: a\n' } },
      { commit: 'second', on: 'main' },
      { commit: 'impostor', parents: ['first'] },
      { tag: 'v1', of: 'first' },
      { tag: 'v1-again', of: 'v1' },
    ],
    { format: 'sha256' },
  );
});
beforeEach(() => {
  git.requests.length = 0;
});
afterAll(() => git.close());

test('refs of a repository whose format is not known are asked once more', async () => {
  const { format, refs } = await git.client.listRefs({ url });
  expect(format).toBe('sha256');
  expect(refs.map(({ name, object }) => [name, object.length])).toEqual([
    ['refs/heads/main', 64],
    ['refs/tags/v1', 64],
    ['refs/tags/v1-again', 64],
  ]);
  expect(refs.map(({ peeled }) => peeled)).toEqual([
    undefined,
    built.id('first'),
    built.id('first'),
  ]);
  expect(git.asked()).toEqual(['ls-refs', 'ls-refs']);
});

test('and once when it is', async () => {
  expect((await git.client.listRefs({ url, format: 'sha256' })).refs.length).toBe(3);
  expect(git.asked()).toEqual(['ls-refs']);
});

test('a wrong guess for a sha1 repository is mended', async () => {
  git.add('acme/short', [{ commit: 'one', on: 'main' }]);
  const answer = await git.client.listRefs({ url: `${git.url}/acme/short`, format: 'sha256' });
  expect(answer.format).toBe('sha1');
});

test('the history of a commit that no ref holds, of tags, and of a commit of the other format', async () => {
  const { id } = built;
  const short = '1'.repeat(40);
  const wants = [id('impostor'), id('v1-again'), id('first'), short];
  expect(await git.client.readHistory({ url }, { wants, haves: [id('second')] })).toEqual({
    commits: new Map([[id('impostor'), [id('first')]]]),
    unknown: [short],
    peeled: new Map([[id('v1-again'), id('first')]]),
  });
  expect(git.asked()).toEqual(['fetch']);
});
