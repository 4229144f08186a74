import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { toManifestJson } from '../../packages/release/src/seal/to-manifest-json.ts';
import { openPublishWorld, type PublishWorld, type Sealed } from './publish-world.ts';

const worlds: PublishWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

/** Whoever runs the job that seals says that a file has other bytes since checksums were written into it. */
function exchange({ folder, manifest }: Sealed, name: string): string {
  const text = 'something else\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(folder, 'assets', name), text);
  const files = manifest.files.map((file) =>
    file.name === name ? { ...file, sha256, size: text.length, embeddedFrom: file.sha256 } : file,
  );
  const json = toManifestJson({ ...manifest, files });
  writeFileSync(join(folder, 'seal.json'), json.text);
  return json.sha256;
}

/** Or that a program is an attestation. */
function slipIn({ folder, manifest }: Sealed, name: string): string {
  const text = 'something else\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(folder, 'assets', name), text);
  const file = { name, kind: 'bundle', size: text.length, sha256 } as const;
  const json = toManifestJson({ ...manifest, files: [...manifest.files, file] });
  writeFileSync(join(folder, 'seal.json'), json.text);
  return json.sha256;
}

test('a seal cannot add a file by calling it an attestation', async () => {
  const world = await openPublishWorld();
  worlds.push(world);
  const sealed = world.seal();
  const run = await world.publish(sealed, { inputs: { seal: slipIn(sealed, 'setup.exe') } });
  expect(run.status).toBe(1);
  expect(run.log).toContain('"setup.exe" (bundle) is not of this release');
  expect(world.requests).toEqual([]);
}, 60_000);

test('a seal cannot exchange a file that is no installer', async () => {
  const world = await openPublishWorld();
  worlds.push(world);
  const sealed = world.seal();
  const run = await world.publish(sealed, { inputs: { seal: exchange(sealed, 'widget') } });
  expect(run.status).toBe(1);
  expect(run.log).toContain('"widget" has other bytes than the build says, and is no installer');
  expect(world.requests).toEqual([]);
}, 60_000);
