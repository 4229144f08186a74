import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildRepository } from '../../../test/support/loopback/git-repository.ts';
import type { GitScript } from '../../../test/support/loopback/git-script.ts';
import { runGit } from '../../../test/support/loopback/run-git.ts';
import { readPack } from '../src/objects/read-pack.ts';
import { chunked } from './support/chunked.ts';
import { collect } from './support/collect.ts';

const limits = { maxObjects: 10_000, maxBytes: 64 * 1024 * 1024, maxObjectBytes: 16 * 1024 * 1024 };
const text = (seed: number): string =>
  Array.from({ length: 400 }, (_, line) => `line ${line} ${line === seed ? 'other' : 'same'}`).join(
    '\n',
  );

const script: GitScript = [
  ...Array.from({ length: 60 }, (_, index) => ({
    commit: `c${index}`,
    on: 'main',
    files: { 'long.txt': text(index), [`sub/file-${index}`]: `${index}`, empty: '' },
  })),
  { commit: 'large', on: 'main', files: { 'large.bin': Buffer.alloc(300_000, 'abcdefg') } },
  { tag: 'v1', of: 'c3' },
  { tag: 'v2', of: 'v1' },
];

describe.each(['sha1', 'sha256'] as const)('a pack of git in %s', (format) => {
  let path: string;
  let ids: string;

  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), 'portcullis-pack-'));
    const repository = buildRepository(path, script, { format });
    repository.git('repack', '-adfq', '--depth=200', '--window=50');
    ids = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
  });
  afterAll(() => rmSync(path, { recursive: true }));

  test.each([
    ['without deltas', ['--window=0', '--no-reuse-delta']],
    ['with deltas against offsets', ['--delta-base-offset', '--window=50', '--depth=200']],
    ['with deltas against ids', ['--window=50', '--depth=200']],
  ])('%s has the objects that git has', async (_, options) => {
    const args = ['pack-objects', '--stdout', '-q', ...options];
    const pack = runGit({ cwd: path, args, input: `${ids}\n` });
    const objects = await collect(readPack(chunked(pack, [1, 7, 65_000]), { ...limits, format }));
    expect(objects.length).toBe(ids.split('\n').length);
    const all = runGit({
      cwd: path,
      args: ['cat-file', '--batch'],
      input: objects.map(({ id }) => `${id}\n`).join(''),
    });
    const ours = objects.map(({ id, type, bytes }) =>
      Buffer.concat([Buffer.from(`${id} ${type} ${bytes.length}\n`), bytes, Buffer.from('\n')]),
    );
    expect(Buffer.concat(ours).equals(all)).toBe(true);
  });

  test('without any object has none', async () => {
    const pack = runGit({ cwd: path, args: ['pack-objects', '--stdout', '-q'] });
    expect(await collect(readPack(chunked(pack), { ...limits, format }))).toEqual([]);
  });
});
