import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitClient } from '@portcullis/git-wire';
import { HttpError } from '@portcullis/http';
import type { GitFault } from '../../../test/support/loopback/git-fault.ts';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import type { GitScript } from '../../../test/support/loopback/git-script.ts';
import type { GitRequest } from '../../../test/support/loopback/git-server.ts';
import { runGit } from '../../../test/support/loopback/run-git.ts';
import { makePack } from './support/make-pack.ts';
import { newClient } from './support/new-client.ts';
import { noise } from './support/noise.ts';
import { packAnswer } from './support/pack-answer.ts';
import { type Git, startGit } from './support/start-git.ts';

const scriptOf = (name: string): GitScript => [
  {
    commit: 'one',
    on: 'main',
    files: {
      'action.yml': `name: ${name}\n`,
      'sub/deep/action.yml': `name: sub of ${name}\n`,
      'dist.js': noise(40_000, name.length),
    },
  },
];
const script = scriptOf('one');
const paths = ['action.yml', 'sub/deep/action.yml', 'dist.js', 'none'];
const kinds = ['file', 'file', 'file', 'absent'];

let git: Git;
let client: GitClient;
let fault: (request: GitRequest) => GitFault | undefined;

beforeAll(async () => {
  git = await startGit({ fault: (request) => fault(request) });
});
beforeEach(() => {
  fault = () => undefined;
  client = newClient();
  git.asked();
});
afterAll(() => git.close());

async function read(name: string, built: BuiltRepository): Promise<readonly string[]> {
  const wanted = paths.map((path) => ({ commit: built.id('one'), path }));
  return (await client.readFiles({ url: `${git.url}/${name}` }, wanted)).map(({ kind }) => kind);
}

describe('a server that', () => {
  test('refuses to combine filters, as GitHub does, is asked for trees first, and remembered', async () => {
    const first = git.add('acme/a', script);
    const second = git.add('acme/b', scriptOf('b'));
    for (const built of [first, second]) {
      built.git('config', 'uploadpackfilter.combine.allow', 'false');
      built.git('config', 'uploadpackfilter.tree.maxDepth', '0');
    }
    expect(await read('acme/a', first)).toEqual(kinds);
    expect(git.requests.map(filterOf)).toEqual([
      'combine:tree:4+blob:limit=16384',
      'blob:none',
      'blob:none',
    ]);
    git.asked();
    expect(await read('acme/b', second)).toEqual(kinds);
    expect(git.requests.map(filterOf)).toEqual(['blob:none', 'blob:none']);
  });

  test('filters nothing sends all, once', async () => {
    const built = git.add('acme/all', script, { config: { 'uploadpack.allowFilter': 'false' } });
    expect(await read('acme/all', built)).toEqual(kinds);
    expect(git.requests.map(filterOf)).toEqual([
      'combine:tree:4+blob:limit=16384',
      'blob:none',
      undefined,
    ]);
  });

  test('was not told to let anything be asked for by id gives files all the same', async () => {
    const config = { 'uploadpack.allowAnySHA1InWant': 'false' };
    const built = git.add('acme/strict', scriptOf('strict'), { config });
    built.git('update-ref', '-d', 'refs/heads/main');
    expect(await read('acme/strict', built)).toEqual(kinds);
  });

  test('lacks files that nobody asks for still gives the others', async () => {
    const built = git.add('acme/partial', [
      ...script,
      { commit: 'two', on: 'main', files: { 'lost.bin': noise(50_000, 9) } },
    ]);
    const lost = built.git('rev-parse', 'main:lost.bin');
    loosen(built);
    rmSync(join(built.path, 'objects', lost.slice(0, 2), lost.slice(2)));
    const wanted = [{ commit: built.id('two'), path: 'action.yml' }];
    expect(await client.readFiles({ url: `${git.url}/acme/partial` }, wanted)).toMatchObject([
      { kind: 'file' },
    ]);
  });

  test('has too many trees is asked for one level at a time', async () => {
    const built = git.add('acme/vast', script);
    fault = (request) => (filterOf(request) === 'tree:0' ? undefined : { replace: () => vast });
    expect(await read('acme/vast', built)).toEqual(kinds);
    expect(git.requests.map(filterOf)).toEqual([
      'combine:tree:4+blob:limit=16384',
      ...Array.from({ length: 5 }, () => 'tree:0'),
    ]);
  });

  test('answers one request and then no other leaves nothing half true', async () => {
    const built = git.add('acme/once', script);
    fault = () => (git.requests.length > 1 ? 404 : undefined);
    await expect(read('acme/once', built)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

test.each([0, 1, 4, 20, 60, 100, 200, 300])(
  'an answer that ends after %i bytes is refused, and the next one read',
  async (cutAfter) => {
    const built = git.add(`acme/cut-${cutAfter}`, scriptOf(`cut ${cutAfter}`));
    const wanted = [{ commit: built.id('one'), path: 'action.yml' }];
    const url = `${git.url}/acme/cut-${cutAfter}`;
    fault = () => ({ cutAfter, isPolite: true });
    await expect(client.readFiles({ url }, wanted)).rejects.toMatchObject({ kind: 'unreadable' });
    fault = () => undefined;
    expect(await client.readFiles({ url }, wanted)).toMatchObject([{ kind: 'file' }]);
  },
);

describe('a server that lies about', () => {
  const honest = (built: BuiltRepository, id: string) => ({
    type: ['commit', 'tree', 'blob'].indexOf(built.git('cat-file', '-t', id)) + 1,
    data: runGit({ cwd: built.path, args: ['cat-file', built.git('cat-file', '-t', id), id] }),
  });

  test.each(['main', 'main^{tree}', 'main:action.yml'])('%s is found out', async (name) => {
    const built = git.add(`acme/${name.replace(/\W/g, '-')}`, script);
    const url = `${git.url}/acme/${name.replace(/\W/g, '-')}`;
    const ids = ['main', 'main^{tree}', 'main:action.yml'].map((one) =>
      built.git('rev-parse', one),
    );
    const wrong = built.git('rev-parse', name);
    const entries = ids.map((id) => {
      const { type, data } = honest(built, id);
      if (id === wrong) data[data.length - 2] = (data[data.length - 2] ?? 0) ^ 1;
      return { type, data };
    });
    fault = () => ({ replace: () => packAnswer(makePack(entries)) });
    const wanted = [{ commit: built.id('one'), path: 'action.yml' }];
    await expect(client.readFiles({ url }, wanted)).rejects.toThrow(
      `the answer has no object "${wrong}"`,
    );
    await expect(client.readFiles({ url }, wanted)).rejects.toBeInstanceOf(HttpError);
    fault = () => undefined;
    expect(await client.readFiles({ url }, wanted)).toMatchObject([{ kind: 'file' }]);
  });

  test('what kind of object it is, is found out', async () => {
    const built = git.add('acme/kinds', script);
    const commit = built.git('rev-parse', 'main');
    const tree = built.git('rev-parse', 'main^{tree}');
    const wanted = [{ commit: tree, path: 'action.yml' }];
    fault = () => ({
      replace: () => packAnswer(makePack([honest(built, tree), honest(built, commit)])),
    });
    expect(await client.readFiles({ url: `${git.url}/acme/kinds` }, wanted)).toMatchObject([
      { kind: 'no-commit' },
    ]);
  });
});

test('a folder that is named as the one above it is not gone into', async () => {
  const built = git.add('acme/dots', script);
  const write = (type: string, input: Uint8Array) =>
    `${runGit({ cwd: built.path, args: ['hash-object', '-t', type, '-w', '--literally', '--stdin'], input })}`.trim();
  const folder = (mode: string, name: string, id: string) =>
    write('tree', Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]));
  const inner = folder('100644', 'action.yml', built.git('rev-parse', 'main:action.yml'));
  const people = 'author o <o> 1 +0000\ncommitter o <o> 1 +0000\n';
  const commit = write('commit', Buffer.from(`tree ${folder('40000', '..', inner)}\n${people}\n`));
  const wanted = [{ commit, path: '../action.yml' }];
  expect(await client.readFiles({ url: `${git.url}/acme/dots` }, wanted)).toMatchObject([
    { kind: 'absent' },
  ]);
});

const vast = packAnswer(Buffer.alloc(17 * 1024 * 1024));

function filterOf({ body }: GitRequest): string | undefined {
  return /filter ([^\n]+)\n/.exec(`${body}`)?.[1];
}

/** Packs as single files, so that one can be lost. */
function loosen(built: BuiltRepository): void {
  const pack = runGit({ cwd: built.path, args: ['pack-objects', '--all', '--stdout', '-q'] });
  rmSync(join(built.path, 'objects', 'pack'), { recursive: true });
  runGit({ cwd: built.path, args: ['unpack-objects', '-q'], input: pack });
}
