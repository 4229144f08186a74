import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Embedding, parseManifest, type Sealing } from '../src/index.ts';
import {
  build,
  type Changes,
  inRoom,
  newSealing,
  passed,
  plan,
  seal,
} from './support/seal-room.ts';
import { toAsset } from './support/sealed.ts';

describe('images', () => {
  const image = { name: 'ghcr.io/o/r', digest: `sha256:${'a'.repeat(64)}` };

  test('alone have no checksums, and need no folder', async () => {
    rmSync(inRoom('built'), { recursive: true });
    const made = await seal(newSealing(), { files: [], images: [image] });
    expect(made.manifest).toMatchObject({
      files: [],
      images: [{ ...image, bundle: { name: 'ghcr.io+o+r.sigstore.json', size: 38 } }],
    });
    expect(readdirSync(inRoom('sealed/images'))).toEqual(['ghcr.io+o+r.sigstore.json']);
    const text = readFileSync(inRoom('sealed/seal.json'));
    expect(parseManifest(text, made.sha256)).toEqual(made.manifest);
  });

  test.each<[string, string, (images: string) => void]>([
    ['come from nowhere', 'extra-file', (images) => writeFileSync(join(images, 'x'), '')],
    ['are folders', 'extra-file', (images) => mkdirSync(join(images, 'x'))],
    [
      'are taken away',
      'not-attested',
      (images) => rmSync(join(images, 'ghcr.io+o+r.sigstore.json')),
    ],
  ])('are not sealed where bundles %s', async (_, ...[code, change]) => {
    const verify: Sealing['verify'] = async ({ subjects }, sealed) => {
      change(join(sealed, 'images'));
      return subjects.map(({ name }) => passed(name));
    };
    const sealing = newSealing({ verify });
    await expect(seal(sealing, { files: [], images: [image] })).rejects.toMatchObject({ code });
  });
});

describe('an SBOM', () => {
  const image = { name: 'ghcr.io/o/r', digest: `sha256:${'a'.repeat(64)}` };
  beforeEach(() => build({ 'a.zip': 'one', 'b.zip': 'two' }));

  test('is attested of all other files and of the images, beside its own provenance', async () => {
    const asked: unknown[] = [];
    const sign: Sealing['sign'] = async (bundles, assets) => {
      asked.push(...bundles.filter(({ what }) => what.kind === 'sbom'));
      return newSealing().sign(bundles, assets);
    };
    const { manifest } = await seal(newSealing({ sign }), { sbom: 'b.zip', images: [image] });
    expect(asked).toEqual([
      {
        path: 'assets/b.zip.attestation.sigstore.json',
        what: { kind: 'sbom', name: 'b.zip' },
        subjects: [
          { name: 'a.zip', sha256: toAsset('a.zip', 'one').sha256 },
          { name: 'ghcr.io/o/r', sha256: 'a'.repeat(64) },
        ],
      },
    ]);
    expect(manifest.files.map(({ kind, name }) => `${kind} ${name}`)).toMatchSnapshot();
  });

  test.each<[string, Changes, string]>([
    ['none of the files', { sbom: '../a.zip' }, 'is none of the files of the build'],
    ['the only file', { sbom: 'a.zip', files: [toAsset('a.zip', 'one')] }, 'nothing else'],
  ])('that is %s is refused', async (_, changes, message) => {
    if (changes.files !== undefined) rmSync(inRoom('built/b.zip'));
    await expect(seal(newSealing(), changes)).rejects.toThrow(message);
  });

  test('whose attestation would have the name of another one is refused', async () => {
    build({ 'A.zip.Attestation': 'three' });
    const files = [...plan.files, toAsset('A.zip.Attestation', 'three')];
    await expect(seal(newSealing(), { sbom: 'a.zip', files })).rejects.toThrow('rename that file');
  });
});

describe('installers', () => {
  const installer = (content: string) => toAsset('b.zip', content);
  const embedding: Embedding = {
    installers: ['b.zip'],
    embedded: [installer('two, embedded')],
    embed: async (folder) => writeFileSync(join(folder, 'b.zip'), 'two, embedded'),
  };
  beforeEach(() => build({ 'a.zip': 'one', 'b.zip': 'two' }));

  test('are sealed as they were looked at, and the manifest says what they were', async () => {
    const made = await seal(newSealing(), { embedding });
    const { sha256, size } = installer('two, embedded');
    const expected = {
      kind: 'artifact',
      name: 'b.zip',
      sha256,
      size,
      embeddedFrom: installer('two').sha256,
    };
    expect(made.manifest.files).toContainEqual(expected);
    expect(readFileSync(inRoom('sealed/assets/SHA256SUMS'), 'utf8')).toContain(sha256);
    expect(readFileSync(inRoom('built/b.zip'), 'utf8')).toBe('two');
    expect(parseManifest(readFileSync(inRoom('sealed/seal.json')), made.sha256)).toEqual(
      made.manifest,
    );
  });

  test.each<[string, Partial<Embedding>]>([
    ['nobody has looked at "b.zip"', { embedded: [] }],
    ['is none of "installers"', { installers: [] }],
    ['before the gate', { embedded: [installer('two')] }],
  ])('are not sealed, and it is said why: %s', async (message, changes) => {
    const changed = { ...embedding, ...changes };
    await expect(seal(newSealing(), { embedding: changed })).rejects.toThrow(message);
  });

  test.each<[string, string, Partial<Embedding>]>([
    ['they get other bytes than were looked at', 'other-bytes', { embedded: [installer('two')] }],
    [
      'another file is changed by it',
      'other-bytes',
      {
        embed: async (folder) => {
          await embedding.embed(folder);
          writeFileSync(join(folder, 'a.zip'), 'onE');
        },
      },
    ],
    [
      'a file is made by it',
      'extra-file',
      {
        embed: async (folder) => {
          await embedding.embed(folder);
          writeFileSync(join(folder, 'c.zip'), '');
        },
      },
    ],
    [
      'a link takes their place',
      'other-bytes',
      {
        embed: async (folder) => {
          writeFileSync(inRoom('b.zip'), 'two, embedded');
          rmSync(join(folder, 'b.zip'));
          symlinkSync(inRoom('b.zip'), join(folder, 'b.zip'));
        },
      },
    ],
  ])('are not sealed when %s', async (_, code, changes) => {
    const sign = () => Promise.reject(new Error('signed'));
    const changed = { ...embedding, ...changes };
    await expect(seal(newSealing({ sign }), { embedding: changed })).rejects.toMatchObject({
      code,
    });
  });
});
