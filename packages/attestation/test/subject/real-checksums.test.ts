import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { readSubjects } from '../../src/subject/read-subjects.ts';

const content = 'bytes\n';

/** What the programs of this machine make of such names is what others will feed us. */
const files = {
  app: content,
  'my app': content,
  'a\\b': content,
  ' first': content,
  '(x) = y': content,
};

const programs: readonly (readonly [program: string, ...args: string[]])[] = [
  ['sha256sum'],
  ['sha256sum', '-b'],
  ['sha256sum', '--tag'],
  ['sha384sum'],
  ['sha512sum', '--tag'],
  ['shasum', '-a', '256'],
  ['shasum', '-a', '512', '-b'],
  ['openssl', 'dgst', '-sha256'],
];

for (const [program, ...args] of programs) {
  const isThere = spawnSync(program, ['--version']).error === undefined;
  const title = `reads what "${[program, ...args].join(' ')}" writes`;
  if (!isThere) {
    console.warn(`skipped: ${title}: ${program} is not installed`);
    continue;
  }
  // openssl escapes nothing.
  const names = Object.keys(files).filter((name) => program !== 'openssl' || !/[\\(]/.test(name));
  test(title, async () => {
    const tree = makeTree(files);
    const { stdout } = spawnSync(
      program,
      [...args, '--', ...names].filter((arg) => program !== 'openssl' || arg !== '--'),
      {
        cwd: tree,
        encoding: 'utf8',
      },
    );
    const workspace = makeTree({ SUMS: stdout });
    const beside = makeTree({ ...files, SUMS: stdout });
    const subjects = await readSubjects({ workspace, checksums: ['SUMS'] });
    expect(subjects.map(({ name }) => name)).toEqual([...names].sort());
    for (const { digests } of subjects) expect(digests).toMatchObject(expected(digests));
    // Beside the files the digests are compared, and the sha256 is known.
    for (const { digests } of await readSubjects({ workspace: beside, checksums: ['SUMS'] }))
      expect(digests.sha256).toBe(hex('sha256'));
  });
}

function expected(digests: object): object {
  return Object.fromEntries(Object.keys(digests).map((name) => [name, hex(name)]));
}

function hex(algorithm: string): string {
  return createHash(algorithm).update(content).digest('hex');
}
