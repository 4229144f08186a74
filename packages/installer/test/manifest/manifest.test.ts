import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { checkManifest } from '../../src/manifest/check-manifest.ts';
import { hashArtifacts } from '../../src/manifest/hash-artifacts.ts';
import { manifestForms } from '../../src/manifest/manifest-form.ts';
import { toManifest } from '../../src/manifest/to-manifest.ts';

const files = {
  'b.zip': 'b',
  'a.tar.gz': 'a',
  'a.tar.gz.sha256': 'stale',
  'a.tar.gz.sigstore.json': '{}',
  'checksums.txt': 'stale',
  'tool_1.0_checksums.txt': 'stale',
  'sub/c.zip': 'below',
};

function hex(text: string, algorithm = 'sha256'): string {
  return createHash(algorithm).update(text).digest('hex');
}

test.each([
  ['sha256.sum', [['sha256.sum', `${hex('a')} *a.tar.gz\n${hex('b')} *b.zip\n`]]],
  ['SHA256SUMS', [['SHA256SUMS', `${hex('a')}  a.tar.gz\n${hex('b')}  b.zip\n`]]],
  [
    'sidecars',
    [
      ['a.tar.gz.sha256', `${hex('a')} *a.tar.gz\n`],
      ['b.zip.sha256', `${hex('b')} *b.zip\n`],
    ],
  ],
] as const)('the form %s', async (form, expected) => {
  const artifacts = await hashArtifacts(makeTree(files));
  const written = toManifest(form, artifacts).map(({ name, text }) => [name, text]);
  expect(written).toEqual(expected);
});

test('the manifest for cargo-dist has values where cargo-dist looks for them', async () => {
  const [file] = toManifest('dist-manifest', await hashArtifacts(makeTree(files)));
  expect(file?.name).toMatch(/.dist-manifest\.json$/);
  expect(JSON.parse(file?.text ?? '')).toEqual({
    artifacts: {
      'a.tar.gz': { name: 'a.tar.gz', kind: 'unknown', checksums: { sha256: hex('a') } },
      'b.zip': { name: 'b.zip', kind: 'unknown', checksums: { sha256: hex('b') } },
    },
  });
});

describe('a check', () => {
  const check = (text: string, { tree = files, path = 'SHA256SUMS' } = {}) =>
    checkManifest({ path, text, artifacts: makeTree(tree) });

  test.each(manifestForms)('of what is written as %s finds nothing', async (form) => {
    const written = toManifest(form, await hashArtifacts(makeTree(files)));
    expect(written).not.toEqual([]);
    for (const { name, text } of written) expect(await check(text, { path: name })).toEqual([]);
  });

  test.each([
    [
      'CRLF, a folder and upper case',
      `${hex('a').toUpperCase()}  ./a.tar.gz\r\n${hex('b')} *b.zip\r\n`,
    ],
    ['lines of BSD', `SHA256 (a.tar.gz) = ${hex('a')}\nSHA512 (b.zip) = ${hex('b', 'sha512')}\n`],
    ['longer hashes', `${hex('a', 'sha384')}  a.tar.gz\n${hex('b', 'sha512')}  b.zip\n`],
    ['comments', `# of 1.0\n\n${hex('a')}  a.tar.gz\n${hex('b')}  b.zip\n`],
  ])('reads %s', async (_, text) => {
    expect(await check(text)).toEqual([]);
  });

  test('names what differs, what is gone, what is not listed and what is weak', async () => {
    const text = `${hex('x')}  a.tar.gz\n${hex('b', 'md5')}  b.zip\n${hex('g')}  gone.zip\n`;
    const tree = { ...files, 'new.zip': 'n' };
    expect(await check(text, { tree })).toEqual([
      `"a.tar.gz" is not what is listed: it has sha256 ${hex('a')}`,
      'the checksum of "b.zip" is of no strong algorithm: make one of SHA-256',
      '"gone.zip" is listed and not there',
      '"new.zip" is there and not listed',
    ]);
  });

  test.each([
    ['', 'lists no checksum'],
    ['hello\n', 'line 1 is no checksum and name: "hello"'],
    [`\\${'0'.repeat(64)}  a\\nb\n`, 'line 1 is no checksum'],
    ['{', 'is not JSON'],
    ['{"artifacts":{"a":{"checksums":null}}}', 'lists no checksum'],
    ['{"artifacts":[]}', 'lists no checksum'],
  ])('refuses %j', async (text, message) => {
    await expect(check(text)).rejects.toThrow(message);
  });
});

test.each([
  [{ 'only.sha256': '' }, 'there is no artifact in'],
  [{ 'a\nb': '' }, 'control character'],
])('artifacts %j are refused', async (tree, message) => {
  await expect(hashArtifacts(makeTree(tree))).rejects.toThrow(message);
});
