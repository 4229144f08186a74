import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import { readSubjects } from '../../src/subject/read-subjects.ts';
import type { SubjectRequest } from '../../src/subject/subject-request.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const c = 'c'.repeat(128);

test('reads files, checksum files, digests and images at once, sorted by the bytes of their names', async () => {
  const workspace = makeTree({
    'dist/b': 'b',
    'dist/a': 'a',
    'dist/😀': '',
    'dist/\uFF5E': '',
    SUMS: `${a}  z\n`,
  });
  const subjects = await readSubjects({
    workspace,
    files: ['dist/*'],
    checksums: ['SUMS'],
    digests: [{ name: 'given', digest: `sha256:${b.toUpperCase()}` }],
    images: [`ghcr.io/octo/app:v1@sha256:${b}`],
  });
  expect(subjects).toEqual([
    { name: 'dist/a', digests: { sha256: hex('a') } },
    { name: 'dist/b', digests: { sha256: hex('b') } },
    // UTF-16 would have it the other way round.
    { name: 'dist/\uFF5E', digests: { sha256: hex('') } },
    { name: 'dist/😀', digests: { sha256: hex('') } },
    { name: 'ghcr.io/octo/app', digests: { sha256: b } },
    { name: 'given', digests: { sha256: b } },
    { name: 'z', digests: { sha256: a } },
  ]);
});

test('a workspace may be known by a link', async () => {
  const link = join(makeTree({}), 'link');
  symlinkSync(makeTree({ app: 'x' }), link);
  expect(await readSubjects({ workspace: link, files: ['*'] })).toEqual([
    { name: 'app', digests: { sha256: hex('x') } },
  ]);
});

test('adds sha512 where it is asked for', async () => {
  const [subject] = await readSubjects({
    workspace: makeTree({ app: 'x' }),
    files: ['app'],
    withSha512: true,
  });
  expect(subject?.digests).toEqual({ sha256: hex('x'), sha512: hex('x', 'sha512') });
});

describe('what is named twice', () => {
  const same = { name: 'app', digest: `sha256:${a}` };

  test.each<[string, Partial<SubjectRequest>, object]>([
    ['is there once', { digests: [same, same] }, { sha256: a }],
    [
      'has all of its digests',
      { digests: [{ name: 'app', digest: `sha512:${c}` }, same] },
      { sha256: a, sha512: c },
    ],
    [
      'has those of two checksum files',
      { checksums: ['SHA256SUMS', 'SHA512SUMS'] },
      { sha256: a, sha512: c },
    ],
  ])('%s', async (_, request, digests) => {
    const workspace = makeTree({ SHA256SUMS: `${a}  app`, SHA512SUMS: `${c}  app` });
    const subjects = await readSubjects({ workspace, ...request });
    expect(subjects).toEqual([{ name: 'app', digests }]);
    expect(Object.keys(subjects[0]?.digests ?? {})).toEqual(Object.keys(digests));
  });

  test.each<[string, Partial<SubjectRequest>, string]>([
    [
      'two contents',
      { digests: [same, { name: 'app', digest: `sha256:${b}` }] },
      '"app" has two contents',
    ],
    ['two contents in one file', { checksums: ['TWO'] }, `(TWO:1) and ${b} (TWO:2)`],
    [
      'two names where case does not count',
      { digests: [same, { name: 'App', digest: `sha256:${b}` }] },
      '"app" (sha256:',
    ],
    [
      'two names where case does not count, of one content',
      { digests: [same, { name: 'APP', digest: same.digest }] },
      'are one file on systems where case does not count',
    ],
    [
      'two spellings of one letter',
      {
        digests: [
          { name: '\u00E9', digest: `sha256:${a}` },
          { name: 'e\u0301', digest: `sha256:${a}` },
        ],
      },
      'are one file on systems',
    ],
  ])('%s: refused', async (_, request, message) => {
    const workspace = makeTree({ TWO: `${a}  app\n${b}  app` });
    await expect(readSubjects({ workspace, ...request })).rejects.toThrow(message);
  });
});

describe('a checksum file beside its files', () => {
  const request = { checksums: ['dist/SUMS'] };

  test('is compared with them', async () => {
    const tree = { 'dist/app': 'x', 'dist/SUMS': `${a}  ./app` };
    await expect(readSubjects({ workspace: makeTree(tree), ...request })).rejects.toThrow(
      `dist/SUMS:1: the sha256 of "app" is ${hex('x')}, and the checksum file says ${a}; find out which of them is right`,
    );
  });

  test('gives their sha256 too', async () => {
    const tree = { 'dist/app': 'x', 'dist/SUMS': `${hex('x', 'sha384')}  ./app\n${c}  gone` };
    expect(await readSubjects({ workspace: makeTree(tree), ...request })).toEqual([
      {
        name: 'app',
        digests: { sha256: hex('x'), sha384: hex('x', 'sha384') },
      },
      { name: 'gone', digests: { sha512: c } },
    ]);
  });

  test.each([
    ['a folder', 'sub', 'it is a folder'],
    ['a link', 'link', 'it is a symbolic link'],
    ['a file behind a link', 'linked/app', 'it lies behind a symbolic link'],
  ])('%s is not compared, and so refused', async (_, name, message) => {
    const workspace = makeTree({ 'dist/sub/app': 'x', 'dist/SUMS': `${a}  ${name}` });
    symlinkSync('sub/app', join(workspace, 'dist/link'));
    symlinkSync('sub', join(workspace, 'dist/linked'));
    await expect(readSubjects({ workspace, ...request })).rejects.toThrow(message);
  });

  test('may not be a link, and has a size', async () => {
    const workspace = makeTree({ real: `${a}  x`, large: `${a}  x\n`.repeat(20_000) });
    symlinkSync('real', join(workspace, 'SUMS'));
    await expect(readSubjects({ workspace, checksums: ['SUMS'] })).rejects.toThrow(
      'cannot read the checksum file "',
    );
    await expect(readSubjects({ workspace, checksums: ['large'] })).rejects.toThrow(
      'it is larger than 1 MiB',
    );
    await expect(readSubjects({ workspace, checksums: ['gone'] })).rejects.toThrow(
      'it is not there',
    );
  });
});

test.each<[string, Partial<SubjectRequest>, string]>([
  ['nothing', {}, 'no-subject'],
  ['an exclusion alone', { files: ['!x'] }, 'no-subject'],
  ['a pattern without a file', { files: ['x'] }, 'no-subject'],
  ['a file with a line break in its name', { files: ['*'] }, 'bad-subject'],
  ['no name', { digests: [{ name: '', digest: `sha256:${a}` }] }, 'bad-subject'],
  [
    'a name of a megabyte',
    { digests: [{ name: 'x'.repeat(1e6), digest: `sha256:${a}` }] },
    'bad-subject',
  ],
  ['sha1', { digests: [{ name: 'x', digest: `sha1:${'a'.repeat(40)}` }] }, 'bad-subject'],
  ['no algorithm', { digests: [{ name: 'x', digest: a }] }, 'bad-subject'],
  ['too few digits', { digests: [{ name: 'x', digest: `sha512:${a}` }] }, 'bad-subject'],
  ['an algorithm of Object', { digests: [{ name: 'x', digest: `__proto__:${a}` }] }, 'bad-subject'],
  [
    'too many',
    {
      digests: Array.from({ length: 10_001 }, (_, index) => ({
        name: `${index}`,
        digest: `sha256:${a}`,
      })),
    },
    'bad-subject',
  ],
])('%s is refused', async (_, request, code) => {
  const error = await readSubjects({ workspace: makeTree({ 'a\nb': '' }), ...request }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AttestationError);
  expect(error).toMatchObject({ code });
});

function hex(content: string, algorithm = 'sha256'): string {
  return createHash(algorithm).update(content).digest('hex');
}
