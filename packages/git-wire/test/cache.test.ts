import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import { newClient } from './support/new-client.ts';
import { type Git, startGit } from './support/start-git.ts';

const paths = ['action.yml', 'sub/action.yml', 'sub', 'none', 'sub/none', 'large.js'];
const large = 'x'.repeat(40_000);
const expected = ['name: one\n', 'name: sub\n', 'folder', 'absent', 'absent', large];

let git: Git;
let built: BuiltRepository;
let folder: string;
let cache: string;
let warnings: string[];

beforeAll(async () => {
  git = await startGit();
  const files = { 'action.yml': 'name: one\n', 'sub/action.yml': 'name: sub\n', 'large.js': large };
  built = git.add('acme/action', [{ commit: 'one', on: 'main', files }]);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-cache-'));
  cache = join(folder, 'kept');
  warnings = [];
  git.asked();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => git.close());

/** As in a new run. */
async function read(commit = built.id('one')): Promise<readonly string[]> {
  const client = newClient({ cache, onWarning: (message) => warnings.push(message) });
  const wanted = paths.map((path) => ({ commit, path }));
  const files = await client.readFiles({ url: `${git.url}/acme/action` }, wanted);
  return files.map((file) => (file.kind === 'file' ? `${Buffer.from(file.bytes)}` : file.kind));
}

function entries(): readonly string[] {
  const all = readdirSync(cache, { recursive: true, withFileTypes: true });
  return all.filter((one) => !one.isDirectory()).map((one) => join(one.parentPath, one.name));
}

test('a second run asks nothing about commits that the first has seen', async () => {
  expect(await read()).toEqual(expected);
  expect(git.asked()).toEqual(['fetch', 'fetch']);
  expect(await read()).toEqual(expected);
  expect(git.asked()).toEqual([]);
  expect(warnings).toEqual([]);
});

test('only what was looked at is kept, and nobody else may read it', async () => {
  await read();
  const names = [
    'main',
    'main^{tree}',
    'main:sub',
    ...['action.yml', 'sub/action.yml', 'large.js'].map((one) => `main:${one}`),
  ];
  const ids = names.map((name) => built.git('rev-parse', name));
  const kept = entries().map((path) => path.slice(-41).replace('/', ''));
  expect(kept.toSorted()).toEqual(ids.toSorted());
  expect(new Set(entries().map((path) => lstatSync(path).mode & 0o777))).toEqual(new Set([0o600]));
  expect(new Set(entries().map((path) => lstatSync(dirname(path)).mode & 0o777))).toEqual(
    new Set([0o700]),
  );
});

describe('an entry that is damaged is asked for again and mended:', () => {
  test.each<[string, (path: string) => void]>([
    ['empty', (path) => writeFileSync(path, '')],
    ['cut', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['longer', (path) => writeFileSync(path, `${readFileSync(path)}x`)],
    ['of another type', (path) => writeFileSync(path, `tag ${readFileSync(path, 'latin1')}`)],
    ['another object', (path) => writeFileSync(path, 'blob 1\0a')],
    ['with one bit changed', (path) => flipLast(path)],
    ['gone', (path) => rmSync(path)],
    ['a link', (path) => replaceByLink(path)],
    ['far too large', (path) => writeFileSync(path, Buffer.alloc(3_000_000))],
  ])('%s', async (_, damage) => {
    await read();
    const before = entries();
    const whole = before.map((path) => readFileSync(path));
    for (const path of before) damage(path);
    git.asked();
    expect(await read()).toEqual(expected);
    expect(git.asked()).toEqual(['fetch', 'fetch']);
    expect(entries().filter((path) => !path.includes('elsewhere'))).toEqual(before);
    expect(before.map((path) => readFileSync(path))).toEqual(whole);
    expect(before.every((path) => lstatSync(path).isFile())).toBe(true);
  });

  test('one alone takes one request', async () => {
    await read();
    const [one = ''] = entries().filter((path) => readFileSync(path).length < 100);
    flipLast(one);
    git.asked();
    expect(await read()).toEqual(expected);
    expect(git.asked()).toEqual(['fetch']);
    await read();
    expect(git.asked()).toEqual([]);
  });
});

describe('a folder that cannot be used changes no answer, and is told once:', () => {
  const layout = (): string => join(cache, 'git-1');
  const openToOthers = (): void => {
    mkdirSync(layout(), { recursive: true });
    chmodSync(layout(), 0o777);
  };
  const aLink = (): void => {
    mkdirSync(cache);
    symlinkSync(folder, layout());
  };
  test.each<[string, [string, () => void], string]>([
    ['a file', ['kept', () => writeFileSync(cache, '')], 'ENOTDIR'],
    ['below a file', ['kept/deep', () => writeFileSync(dirname(cache), '')], 'ENOTDIR'],
    ['a link inside', ['kept', aLink], '"git-1" in it is not a folder'],
    ['open to others', ['kept', openToOthers], 'other users may write there'],
    ['a name that no file can have', ['\0', () => {}], 'ERR_INVALID_ARG_VALUE'],
  ])('%s', async (_, [name, prepare], why) => {
    cache = join(folder, name);
    prepare();
    expect(await read()).toEqual(expected);
    expect(await read()).toEqual(expected);
    const message = `cannot keep answers in "${cache}": ${why}; they are asked for again in the next run`;
    expect(warnings).toEqual([message, message]);
    expect(git.asked().length).toBe(4);
  });

  test('links and files where its own folders must be', async () => {
    mkdirSync(layout(), { recursive: true, mode: 0o700 });
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    for (let shard = 0; shard < 256; shard += 1)
      symlinkSync(elsewhere, join(layout(), shard.toString(16).padStart(2, '0')));
    expect(await read()).toEqual(expected);
    const why = 'there is a file or a link where a folder must be';
    expect(warnings).toEqual([expect.stringContaining(`"${cache}": ${why}; `)]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

test('many processes may use it at once', async () => {
  const run = promisify(execFile);
  const worker = new URL('support/read-with-cache.ts', import.meta.url).pathname;
  const url = `${git.url}/acme/action`;
  const args = [
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    worker,
    url,
    built.id('one'),
    cache,
    ...paths,
  ];
  for (let round = 0; round < 2; round += 1) {
    const answers = await Promise.all([1, 2, 3, 4].map(() => run(process.execPath, args)));
    for (const { stdout } of answers)
      expect(JSON.parse(stdout)).toEqual({ texts: expected, warnings: [] });
    for (const path of entries()) flipLast(path);
  }
  git.asked();
  expect(await read()).toEqual(expected);
  expect(entries().length).toBe(6);
  expect(entries().some((path) => path.includes('.tmp-'))).toBe(false);
});

test('a cache that somebody clears meanwhile is filled again', async () => {
  const client = newClient({ cache, onWarning: (message) => warnings.push(message) });
  const readOne = (path: string) =>
    client.readFiles({ url: `${git.url}/acme/action` }, [{ commit: built.id('one'), path }]);
  await readOne('action.yml');
  rmSync(cache, { recursive: true });
  await readOne('sub/action.yml');
  expect(warnings).toEqual([]);
  expect(entries().length).toBe(2);
});

test('without one nothing is kept', async () => {
  const client = newClient();
  await client.readFiles({ url: `${git.url}/acme/action` }, [
    { commit: built.id('one'), path: 'action.yml' },
  ]);
  expect(existsSync(cache)).toBe(false);
});

function flipLast(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** To the very bytes that it had. */
function replaceByLink(path: string): void {
  const elsewhere = join(folder, `elsewhere-${path.slice(-8)}`);
  writeFileSync(elsewhere, readFileSync(path));
  rmSync(path);
  symlinkSync(elsewhere, path);
}
