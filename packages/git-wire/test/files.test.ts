import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitClient, GitFile, ObjectFormat } from '@portcullis/git-wire';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import type { GitScript } from '../../../test/support/loopback/git-script.ts';
import { newClient } from './support/new-client.ts';
import { noise } from './support/noise.ts';
import { type Git, startGit } from './support/start-git.ts';

const odd = [
  'a b',
  'a+b%2F~',
  'ä ö',
  '"quoted"',
  "it's",
  '$x`y`',
  '-rf',
  'new\nline',
  '😀',
  '.hidden',
];

const script = (format: ObjectFormat): GitScript => [
  {
    commit: 'one',
    on: 'main',
    files: {
      'action.yml': 'name: one\n',
      'empty.yml': '',
      'run.sh': { mode: '100755', content: '#!/bin/sh\n' },
      link: { mode: '120000', content: 'action.yml' },
      vendored: { mode: '160000', commit: '1'.repeat(format === 'sha1' ? 40 : 64) },
      'sub/action.yml': 'name: sub\n',
      'sub/linked': { mode: '120000', content: '..' },
      '.github/workflows/ci.yml': 'on: push\n',
      'a/b/c/d/e/f.yml': 'deep\n',
      'dist/index.js': noise(40_000),
      'dist/other.js': noise(40_000, 7),
      'most.bin': noise(1024 * 1024, 3),
      'over.bin': noise(1024 * 1024 + 1, 4),
      'huge.bin': noise(10 * 1024 * 1024, 5),
      ...Object.fromEntries(odd.map((name) => [`odd/${name}/${name}`, `this is ${name}`])),
    },
  },
  { commit: 'two', on: 'main', files: { 'action.yml': 'name: two\n' } },
  { commit: 'fork', parents: ['one'], files: { 'action.yml': 'name: fork\n' } },
  { tag: 'v1', of: 'one' },
  { tag: 'v1-again', of: 'v1' },
];

const shown = (files: readonly GitFile[]) =>
  files.map((file) => (file.kind === 'file' ? `${Buffer.from(file.bytes)}` : file.kind));

describe.each(['sha1', 'sha256'] as const)('files of a %s repository', (format: ObjectFormat) => {
  let git: Git;
  let built: BuiltRepository;
  let client: GitClient;
  const read = (paths: readonly string[], commit = 'one') =>
    client.readFiles(
      { url: `${git.url}/acme/action` },
      paths.map((path) => ({ commit: built.id(commit), path })),
    );

  beforeAll(async () => {
    git = await startGit();
    built = git.add('acme/action', script(format), { format });
  });
  beforeEach(() => {
    git.asked();
    client = newClient();
  });
  afterAll(() => git.close());

  test('a larger file is read where somebody says so, and up to eight megabytes', async () => {
    const wanted = ['over.bin', 'huge.bin'].map((path) => ({
      ...{ commit: built.id('one'), path },
      maxBytes: 64 * 1024 * 1024,
    }));
    const files = await client.readFiles({ url: `${git.url}/acme/action` }, wanted);
    expect(files.map(({ kind }) => kind)).toEqual(['file', 'too-large']);
    expect((await read(['over.bin'])).map(({ kind }) => kind)).toEqual(['too-large']);
  });

  test('a folder is listed where somebody says so', async () => {
    const wanted = ['', 'sub', 'action.yml', 'a/b', 'none'].map((path) => ({
      ...{ commit: built.id('two'), path },
      isListed: true,
    }));
    const files = await client.readFiles({ url: `${git.url}/acme/action` }, wanted);
    const names = files.map((file) => (file.kind === 'folder' ? file.names : file.kind));
    expect(names.slice(1)).toEqual([['action.yml', 'linked'], 'file', ['c/'], 'absent']);
    expect(names[0]).toEqual(
      expect.arrayContaining(['.github/', 'action.yml', 'dist/', 'link', 'vendored']),
    );
    expect((await read(['sub'], 'two'))[0]).not.toHaveProperty('names');
  });

  test('come in one request, also of several commits and of one that no ref holds', async () => {
    const wanted = [
      { commit: built.id('one'), path: 'action.yml' },
      { commit: built.id('two'), path: 'action.yml' },
      { commit: built.id('fork'), path: 'action.yml' },
      { commit: built.id('one'), path: '.github/workflows/ci.yml' },
      { commit: built.id('one'), path: 'sub/action.yml' },
    ];
    const files = await client.readFiles({ url: `${git.url}/acme/action` }, wanted);
    expect(shown(files)).toEqual([
      'name: one\n',
      'name: two\n',
      'name: fork\n',
      'on: push\n',
      'name: sub\n',
    ]);
    expect(files).toMatchObject(wanted);
    expect(git.asked()).toEqual(['fetch']);
  });

  test('are what the commit says they are', async () => {
    const kinds = {
      'empty.yml': '',
      'run.sh': '#!/bin/sh\n',
      link: 'link',
      vendored: 'submodule',
      'vendored/action.yml': 'submodule',
      sub: 'folder',
      '': 'folder',
      'sub/linked': 'link',
      'sub/linked/action.yml': 'link',
      'action.yml/more': 'absent',
      'action.yaml': 'absent',
      'Action.yml': 'absent',
      'no/such/folder': 'absent',
      'sub/../action.yml': 'absent',
      './action.yml': 'absent',
      '/action.yml': 'absent',
      'sub/': 'absent',
      'sub//action.yml': 'absent',
      'action.yml\0': 'absent',
      'a/b/c/d/e/f.yml': 'deep\n',
      ['x/'.repeat(100)]: 'absent',
      ['x/'.repeat(100).slice(0, -1)]: 'too-large',
    };
    expect(shown(await read(Object.keys(kinds)))).toEqual(Object.values(kinds));
    expect(git.asked()).toEqual(['fetch']);
  });

  test('may have any name', async () => {
    const files = await read(odd.map((name) => `odd/${name}/${name}`));
    expect(shown(files)).toEqual(odd.map((name) => `this is ${name}`));
  });

  test('that are not small come in a second request, all together', async () => {
    const files = await read(['action.yml', 'dist/index.js', 'dist/other.js', 'most.bin']);
    expect(files.map((file) => file.kind === 'file' && file.bytes.length)).toEqual([
      10,
      40_000,
      40_000,
      1024 * 1024,
    ]);
    expect(git.asked()).toEqual(['fetch', 'fetch']);
  });

  test('that are too large are told, and hide no other', async () => {
    const [over, huge, other, action] = await read([
      'over.bin',
      'huge.bin',
      'dist/index.js',
      'action.yml',
    ]);
    expect([over?.kind, huge?.kind, other?.kind, action?.kind]).toEqual([
      'too-large',
      'too-large',
      'file',
      'file',
    ]);
  });

  test('of a tag object are those of its commit', async () => {
    expect(shown(await read(['action.yml'], 'v1-again'))).toEqual(['name: one\n']);
    expect(git.asked()).toEqual(['fetch']);
  });

  test('that were looked at are not asked for again, nor those that came with them', async () => {
    await read(['action.yml', 'sub/action.yml']);
    git.asked();
    expect(shown(await read(['action.yml', 'empty.yml', 'none', 'sub']))).toEqual([
      'name: one\n',
      '',
      'absent',
      'folder',
    ]);
    expect(git.asked()).toEqual([]);
  });

  test('below trees that are known need only what is below', async () => {
    await read(['action.yml']);
    git.asked();
    expect(shown(await read(['a/b/c/d/e/f.yml']))).toEqual(['deep\n']);
    expect(git.asked()).toEqual(['fetch']);
  });

  test('asked for all at once, each alone, are the same', async () => {
    const paths = [
      'action.yml',
      'sub/action.yml',
      'dist/index.js',
      'a/b/c/d/e/f.yml',
      'none',
      'sub',
    ];
    const alone = await Promise.all(paths.map(async (path) => (await read([path]))[0]));
    expect(alone).toEqual(await read(paths));
  });

  const none = 'e'.repeat(format === 'sha1' ? 40 : 64);
  const otherNone = 'e'.repeat(format === 'sha1' ? 64 : 40);

  test.each([none, otherNone, 'v1', none.toUpperCase(), `${none}\n0000`, '../../../etc'])(
    'of a commit that the server does not have hide no other: %j',
    async (commit) => {
      const wanted = [commit, built.id('one')].map((one) => ({ commit: one, path: 'action.yml' }));
      const repository = { url: `${git.url}/acme/action`, format };
      const files = await client.readFiles(repository, wanted);
      expect(shown(files)).toEqual(['no-commit', 'name: one\n']);
    },
  );
});
