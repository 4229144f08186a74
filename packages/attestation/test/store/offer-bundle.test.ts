import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import { offerBundle } from '../../src/store/offer-bundle.ts';

const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://example.com/x',
  predicate: {},
} as const;
const bundle = createWorld().sign(statement);

function offer(text: string, times = 1): { readonly why: string | undefined; folder: string } {
  const root = makeTree({ 'earlier.json': text });
  const folder = join(root, 'kept');
  const file = join(root, 'earlier.json');
  const whys = Array.from({ length: times }, () =>
    offerBundle({ file, shown: 'x', statement, folder }),
  );
  return { why: whys.at(-1), folder };
}

test('a bundle lies where it is looked for, behind those that lie there, without what is none of it', () => {
  const { why, folder } = offer(JSON.stringify({ ...bundle, more: 1 }), 2);
  expect(why).toBeUndefined();
  expect(readdirSync(folder).sort()).toEqual(['a.2.sigstore.json', 'a.sigstore.json']);
  const text = readFileSync(join(folder, 'a.sigstore.json'), 'utf8');
  const { payload } = bundle.dsseEnvelope;
  expect(JSON.parse(text)).toMatchObject({ dsseEnvelope: { payload } });
  expect(text).not.toContain('more');
});

test.each([
  ['x', 'it is no JSON object'],
  ['{}', '"mediaType"'],
  [`${JSON.stringify(bundle)}\n${JSON.stringify(bundle)}\n`, 'one bundle'],
  [JSON.stringify({ ...bundle, dsseEnvelope: undefined }), 'dsseEnvelope'],
  [JSON.stringify({ ...bundle, messageSignature: {} }), 'exactly one of'],
])('no bundle is left out: %.40s', (text, why) => {
  expect(offer(text).why).toContain(why);
});

test('a link is left out', () => {
  const root = makeTree({});
  writeFileSync(join(root, 'real'), JSON.stringify(bundle));
  symlinkSync('real', join(root, 'link'));
  const folder = join(root, 'kept');
  const why = offerBundle({ file: join(root, 'link'), shown: 'x', statement, folder });
  expect(why).toContain('symbolic link');
});
