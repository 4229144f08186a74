import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  linkSync,
  openSync,
  renameSync,
  statfsSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { hashFile } from '../../src/subject/hash-file.ts';
import { hashFiles } from '../../src/subject/hash-files.ts';

test.each([0, 1, 65_536, 262_143, 262_144, 262_145, 1_000_000])('hashes %d bytes', async (size) => {
  const bytes = Buffer.alloc(size, 'portcullis');
  const path = join(makeTree({ file: bytes }), 'file');
  expect(await hashFile(path, ['sha512', 'sha384'])).toEqual(
    Object.fromEntries(
      ['sha256', 'sha384', 'sha512'].map((name) => [
        name,
        createHash(name).update(bytes).digest('hex'),
      ]),
    ),
  );
});

test('gives the digests of many files in their order', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `f${index}`);
  const tree = makeTree(Object.fromEntries(names.map((name) => [name, name.repeat(index(name))])));
  const digests = await hashFiles(names.map((name) => join(tree, name)));
  expect(digests.map(({ sha256 }) => sha256)).toEqual(
    names.map((name) =>
      createHash('sha256')
        .update(name.repeat(index(name)))
        .digest('hex'),
    ),
  );
});

test('one file that cannot be read ends it', async () => {
  const tree = makeTree({ a: '', b: '' });
  await expect(hashFiles(['a', 'gone', 'b'].map((name) => join(tree, name)))).rejects.toThrow(
    'gone": it is not there',
  );
});

test('refuses links, folders and pipes', async () => {
  const tree = makeTree({ file: 'x', 'folder/file': 'x' });
  symlinkSync('file', join(tree, 'link'));
  spawnSync('mkfifo', [join(tree, 'pipe')]);
  await expect(hashFile(join(tree, 'link'))).rejects.toThrow('it is a symbolic link');
  await expect(hashFile(join(tree, 'folder'))).rejects.toThrow('it is no regular file');
  await expect(hashFile(join(tree, 'pipe'))).rejects.toThrow('it is no regular file');
});

test.each<[string, (path: string, tick: number) => void]>([
  ['grows', (path) => appendFileSync(path, 'more')],
  ['shrinks', (path, tick) => truncateSync(path, slow - tick)],
  ['is written', (path) => writeFileSync(path, 'other', { flag: 'r+' })],
  [
    'is replaced',
    (path, tick) => {
      linkSync(`${path}.${tick % 2}`, `${path}.new`);
      renameSync(`${path}.new`, path);
    },
  ],
])('a file that %s while it is read has no digest', async (_, change) => {
  const path = join(makeTree({ file: '', 'file.0': '', 'file.1': '' }), 'file');
  for (const one of [path, `${path}.0`, `${path}.1`]) truncateSync(one, slow);
  let tick = 0;
  // Whenever it is opened, reading it takes longer than until the next change.
  const timer = setInterval(() => change(path, ++tick), 1);
  await expect(hashFile(path)).rejects.toThrow('it changed while it was read; run this again');
  clearInterval(timer);
});

const slow = 128 * 2 ** 20;

const large = 2 ** 30;

const room = statfsSync(tmpdir());

if (room.bavail * room.bsize < large) console.warn('skipped: a file of 1 GiB: no room on the disk');
else
  test('memory stays flat for a file of 1 GiB', async () => {
    const tree = makeTree({});
    const path = join(tree, 'large');
    // Without content: it takes no room where the file system knows holes.
    openSync(path, 'w');
    truncateSync(path, large);
    const script = `import { hashFile } from ${JSON.stringify(resolve('packages/attestation/src/subject/hash-file.ts'))};
      import { existsSync, readFileSync } from 'node:fs';
      const before = process.memoryUsage().rss;
      const { sha256 } = await hashFile(${JSON.stringify(path)});
      // Linux lets a process begin with the peak of the one that has started it, but for this number.
      const own = existsSync('/proc/self/status') && /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
      const peak = own ? Number(own) : process.resourceUsage().maxRSS;
      console.log(JSON.stringify({ sha256, grown: peak * 1024 - before }));`;
    const { sha256, grown } = JSON.parse(await runNode(script));
    expect(sha256).toBe('49bc20df15e412a64472421e13fe86ff1c5165e18b2afccf160d4dc19fe68a14');
    // What Node keeps before it collects; far below the file.
    expect(grown).toBeLessThan(large / 4);
  });

function runNode(script: string): Promise<string> {
  const args = ['--conditions=source', '--input-type=module-typescript', '--eval', script];
  return new Promise((done, failed) =>
    execFile(process.execPath, args, { timeout: 25_000 }, (error, stdout) =>
      error === null ? done(stdout) : failed(error),
    ),
  );
}

function index(name: string): number {
  return Number(name.slice(1));
}
