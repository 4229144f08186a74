import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import type { ChecksumMap } from '../../src/map/checksum-map.ts';
import { parseMap } from '../../src/map/parse-map.ts';
import { toMapModule } from '../../src/map/to-map-module.ts';
import { toMapText } from '../../src/map/to-map-text.ts';

const url = 'https://github.com/o/r/releases/download/v1/a.zip';
const file = {
  size: 3,
  sha256: createHash('sha256').update('abc').digest('hex'),
  source: 'download',
  firstSeen: '2026-11-23',
} as const;
const map = { [url]: file };

async function load(data: ChecksumMap = map) {
  const folder = makeTree({ 'checksums.mjs': toMapModule(data) });
  return import(pathToFileURL(join(folder, 'checksums.mjs')).href);
}

test('the module has the same data as the JSON', async () => {
  const { checksums } = await load();
  expect(checksums).toEqual(map);
  expect(parseMap('map.json', toMapText(map))).toEqual(map);
});

test('the bytes that are known pass', async () => {
  const { expectedOf, verified } = await load();
  const bytes = Buffer.from('abc');
  expect(expectedOf(url)).toEqual(file);
  expect(verified(url, bytes)).toBe(bytes);
});

test.each([
  ['an unknown address', `${url}?x`, 'abc', 'no checksum is known for'],
  ['a name of Object', 'constructor', 'abc', 'no checksum is known for "constructor"'],
  ['no text', undefined, 'abc', 'no checksum is known for undefined'],
  ['other bytes', url, 'abd', 'bytes of sha256'],
  ['more bytes', url, 'abcd', 'has 4 bytes'],
  ['no bytes', url, '', 'has 0 bytes'],
])('%s is refused', async (_, ...[address, text, message]) => {
  const { verified } = await load();
  expect(() => verified(address, Buffer.from(text ?? ''))).toThrow(message);
});

test('a size that does not agree is refused, though the checksum does', async () => {
  const { verified } = await load({ [url]: { ...file, size: 4 } });
  expect(() => verified(url, Buffer.from('abc'))).toThrow('has 3 bytes');
});

test('the text is sorted, whatever came first', () => {
  const other = { [`${url}.z`]: file, [url]: file };
  expect(Object.keys(JSON.parse(toMapText(other)))).toEqual([url, `${url}.z`]);
});

test.each([
  ['', 'not JSON'],
  ['[]', 'no object'],
  ['{"file:///etc/passwd":{}}', 'is no address that can be downloaded'],
  [JSON.stringify({ [url]: { ...file, sha256: 'ABC' } }), '"sha256" in lower-case hex'],
  [JSON.stringify({ [url]: { ...file, size: -1 } }), '"size"'],
  [JSON.stringify({ [url]: { ...file, source: 'hearsay' } }), '"source"'],
  [JSON.stringify({ [url]: { ...file, firstSeen: 'today' } }), '"firstSeen"'],
  [JSON.stringify({ [url]: { ...file, more: 1 } }), 'nothing else'],
])('%j is no map', (text, message) => {
  expect(() => parseMap('map.json', text)).toThrow(message);
});
