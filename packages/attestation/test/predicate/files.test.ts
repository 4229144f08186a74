import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { ownPredicate } from '../../src/predicate/own-predicate.ts';
import { sbomPredicate } from '../../src/predicate/sbom-predicate.ts';
import { told } from '../support/told.ts';

const spdx = { SPDXID: 'SPDXRef-DOCUMENT', spdxVersion: 'SPDX-2.3', name: 'x' };
const cyclone = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 };

async function sbom(content: string | Buffer): Promise<string> {
  const path = join(makeTree({ 'sbom.json': content }), 'sbom.json');
  const message = await told(async () => JSON.stringify(await sbomPredicate(path)));
  return message.replace(path, 'PATH');
}

test.each([
  [spdx, 'https://spdx.dev/Document/v2.3'],
  [{ ...spdx, spdxVersion: 'SPDX-2.2' }, 'https://spdx.dev/Document/v2.2'],
  [cyclone, 'https://cyclonedx.org/bom'],
])('%j is a bill of materials', async (predicate, predicateType) => {
  expect(await sbom(JSON.stringify(predicate))).toBe(JSON.stringify({ predicateType, predicate }));
});

test('a byte order mark is no part of it', async () => {
  expect(await sbom(`\ufeff${JSON.stringify(cyclone)}`)).toMatch(/"bomFormat":"CycloneDX"/);
});

test.each([
  ['SPDX 3', '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}'],
  ['a version that would change the type', '{"spdxVersion":"SPDX-2.3/../x"}'],
  ['a version that is a list', '{"spdxVersion":["SPDX-2.3","x"]}'],
  ['a CycloneDX file without version', '{"bomFormat":"CycloneDX"}'],
])('%s is none', async (_, content) => {
  expect(await sbom(content)).toMatch(/^bad-input: cannot use "PATH" as the SBOM: it has neither /);
});

test.each([
  ['a list', '[]'],
  ['nothing', ''],
  ['two documents', '{}{}'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ['XML', '<bom/>'],
])('%s is no JSON object', async (_, content) => {
  expect(await sbom(content)).toBe(
    'bad-input: cannot use "PATH" as the SBOM: it is no JSON object in UTF-8',
  );
});

test('what is nested too deeply to be written again is refused', async () => {
  const deep = `{"spdxVersion":"SPDX-2.3","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect(await sbom(deep)).toBe(
    'bad-input: cannot use "PATH" as the SBOM: it is nested too deeply',
  );
});

test('sixteen mebibytes are read, and no byte more', async () => {
  const path = join(makeTree({ 'own.json': '{}' }), 'own.json');
  const content = `{"x":"${'x'.repeat(16 * 1024 * 1024 - 8)}"}`;
  const folder = makeTree({ 'full.json': content });
  expect(Buffer.byteLength(content)).toBe(16 * 1024 * 1024);
  expect(await told(() => ownPredicate(join(folder, 'full.json'), 'https://x.test'))).toBe(
    '[object Object]',
  );
  truncateSync(path, 16 * 1024 * 1024 + 1);
  expect(await told(() => ownPredicate(path, 'https://x.test'))).toMatch(
    /^bad-input: .* as the predicate: it is larger than 16777216 bytes$/,
  );
});

test('a folder, a pipe, and what is not there', async () => {
  const folder = makeTree({ 'x.json': '{}' });
  const read = (name: string) => told(() => ownPredicate(join(folder, name), 'https://x.test'));
  expect(await read('.')).toMatch(/^bad-input: .*: it is no regular file$/);
  expect(await read('absent.json')).toMatch(
    /^path-not-found: cannot read the predicate ".*" \(ENOENT\)/,
  );
  if (process.platform === 'win32') return;
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await read('pipe')).toMatch(/^bad-input: .*: it is no regular file$/);
});

test.each(['https://example.com/test/v1', 'urn:x:y'])('%s is a type', async (type) => {
  const folder = makeTree({ 'x.json': '{"b":1,"a":2}' });
  expect(JSON.stringify(await ownPredicate(join(folder, 'x.json'), type))).toBe(
    `{"predicateType":"${type}","predicate":{"b":1,"a":2}}`,
  );
});

test.each([
  '',
  'test',
  'https://a b',
  'https://x.test/\n',
  'https://é.test',
  `x:${'y'.repeat(1000)}`,
])('%j is no type', async (type) => {
  const folder = makeTree({ 'x.json': '{}' });
  expect(await told(() => ownPredicate(join(folder, 'x.json'), type))).toMatch(
    /^bad-input: cannot use [\s\S]* as the type of a predicate: write a URI, as /,
  );
});
