import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { embedChecksums } from '../../packages/installer/src/index.ts';
import { parseManifest } from '../../packages/release/src/index.ts';
import { block, installer, linux, mac } from '../installer-action/installer-world.ts';
import { digestLines, makeBuilt, openSealWorld, type SealWorld } from './seal-world.ts';

let world: SealWorld;
beforeAll(async () => {
  world = await openSealWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const name = 'install.sh';
const files = { [linux]: 'for linux', [mac]: 'for mac', [name]: installer({ table: block }) };
const release = { digests: digestLines(files), installers: name };

/** As the job that inspects hands it on. */
async function embedded(): Promise<string> {
  const artifacts = join(makeBuilt(files), 'built');
  const text = `${files[name]}`;
  const done = await embedChecksums({ path: name, text, artifacts, isHardened: true });
  return done.text;
}

test('are embedded anew, and sealed as they were looked at', async () => {
  const text = await embedded();
  const workspace = makeBuilt(files);
  const inputs = { embedded: digestLines({ [name]: text }) };
  const { status, outputs, log } = await world.seal(workspace, { release, inputs });
  expect({ status, log }).toMatchObject({ status: 0 });
  expect(readFileSync(join(workspace, 'sealed/assets', name), 'utf8')).toBe(text);
  expect(readFileSync(join(workspace, 'built', name), 'utf8')).toBe(files[name]);
  expect(outputs.digests).toContain(digestLines({ [name]: text }).trim());
  const manifest = parseManifest(
    readFileSync(join(workspace, 'sealed/seal.json')),
    `${outputs.seal}`,
  );
  const was = createHash('sha256').update(`${files[name]}`).digest('hex');
  expect(manifest.files.filter(({ embeddedFrom }) => embeddedFrom !== undefined)).toMatchObject([
    { name, embeddedFrom: was },
  ]);
  expect(log).toContain(`embedded, was ${was}`);
});

test.each<[string, string, (text: string) => string]>([
  ['come out as others than were looked at', 'before the gate', (text) => `${text}# other\n`],
  ['were not looked at', 'nobody has looked at "install.sh"', () => ''],
])('that %s are not sealed', async (_, message, change) => {
  const workspace = makeBuilt(files);
  const text = change(await embedded());
  const inputs = { embedded: text === '' ? '' : digestLines({ [name]: text }) };
  const { status, outputs, log } = await world.seal(workspace, { release, inputs });
  expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
  expect(log).toContain(message);
  expect(existsSync(join(workspace, 'sealed/seal.json'))).toBe(false);
  expect(world.sigstore.requests).toEqual([]);
});

test('that nobody can write checksums into are not sealed', async () => {
  const workspace = makeBuilt(files);
  const text = '#!/bin/sh\necho nothing\n';
  writeFileSync(join(workspace, 'built', name), text);
  const digests = digestLines({ ...files, [name]: text });
  const inputs = { embedded: digestLines({ [name]: text }) };
  const run = await world.seal(workspace, { release: { ...release, digests }, inputs });
  expect(run).toMatchObject({ status: 1, outputs: {} });
  expect(run.log).not.toContain('this is a bug');
  expect(world.sigstore.requests).toEqual([]);
});
