import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { openArchive } from '../../src/prove/archive/open-archive.ts';
import { packingOf } from '../../src/prove/archive/packing-of.ts';
import { replaceValues } from '../../src/prove/archive/replace-values.ts';
import { tamper } from '../../src/prove/archive/tamper.ts';
import { writeTar } from '../../src/prove/archive/write-tar.ts';
import { writeZip } from '../../src/prove/archive/write-zip.ts';

const noise = randomBytes(1500).toString('hex');
const members = [
  { name: 'dir/tool', mode: 0o755, body: Buffer.from(`#!/bin/sh\n# ${noise}\n`) },
  { name: `${'long/'.repeat(30)}name`, mode: 0o644, body: Buffer.from('text') },
];
const tar = writeTar(members);

test.each([
  ['tar', tar],
  ['tar.gz', gzipSync(tar)],
  ['gz', gzipSync(members[0]?.body ?? '')],
  ['zip', writeZip(members, '')],
  ['raw', members[0]?.body ?? Buffer.alloc(0)],
] as const)('%s is imitated in its own size', (packing, bytes) => {
  const opened = openArchive('tool', bytes);
  if (opened.kind === 'problem') throw new Error(opened.why);
  expect(opened.packing).toBe(packing);
  const tampered = tamper(opened, bytes.length, 'the-mark');
  if (!Buffer.isBuffer(tampered)) throw new Error(tampered.why);
  expect(tampered.length).toBe(bytes.length);
  expect(tampered.equals(bytes)).toBe(false);
  const again = openArchive('tool', tampered);
  if (again.kind === 'problem') throw new Error(again.why);
  const names = again.members.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(opened.members.map(({ name }) => name)));
  expect(`${again.members[0]?.body}`).toContain('the-mark');
});

test('GNU tar reads what is written', () => {
  const { stdout } = spawnSync('tar', ['-tf', '-'], { input: tar, encoding: 'utf8' });
  expect(stdout.trim().split('\n')).toEqual(members.map(({ name }) => name));
});

test.each([
  ['zstd', Buffer.from('28b52ffd00', 'hex')],
  ['a broken gzip', Buffer.from('1f8b0800000000', 'hex')],
  ['a zip without a directory', Buffer.from('504b030400', 'hex')],
])('%s is a problem and not a pass', (_, bytes) => {
  expect(openArchive('tool', bytes).kind).toBe('problem');
});

test('an artifact that is too small to be imitated is a problem', () => {
  const opened = openArchive('tool', Buffer.from('tiny'));
  if (opened.kind === 'problem') throw new Error(opened.why);
  expect(tamper(opened, 4, 'the-mark')).toMatchObject({ kind: 'problem' });
});

test('compressed bytes are known by their first bytes', () => {
  expect(packingOf(Buffer.from('fd377a585a0000', 'hex'))).toBe('xz');
});

test('values are exchanged in any case, and emptied so that a test stays a test', () => {
  const values = new Map([['sha256', 'abcd']]);
  expect(replaceValues('x=ABCD', values, new Map([['sha256', '1234']]))).toBe('x=1234');
  expect(replaceValues('[ "$x" != abcd ]', values, undefined)).toBe('[ "$x" != \'\' ]');
  expect(replaceValues('nothing', values, undefined)).toBeUndefined();
});
