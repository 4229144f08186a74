import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  parseManifest,
  type ReleasePlan,
  type Sealing,
  sealPolicy,
  toSealedRelease,
} from '../src/index.ts';
import { judgeArtifact } from '../src/seal/judge-artifact.ts';
import { openSealed } from '../src/seal/open-sealed.ts';
import { build, inRoom, newSealing, passed, plan, seal } from './support/seal-room.ts';
import { toAsset } from './support/sealed.ts';

test('what the build says that it made, with checksums and bundles', async () => {
  build({ 'a.zip': 'one', 'b.zip': 'two' });
  const { manifest, sha256 } = await seal();
  expect(manifest).toMatchSnapshot();
  expect(readFileSync(inRoom('sealed/assets/SHA256SUMS'), 'utf8')).toMatchSnapshot();
  const written = readFileSync(inRoom('sealed/seal.json'));
  expect(createHash('sha256').update(written).digest('hex')).toBe(sha256);
  expect(parseManifest(written, sha256)).toEqual(manifest);
  expect(readdirSync(inRoom('sealed/assets')).sort()).toEqual(
    manifest.files.map(({ name }) => name),
  );
});

describe('nothing is sealed, and nobody is asked to sign', () => {
  const good = { 'a.zip': 'one', 'b.zip': 'two' };
  test.each<[string, string, () => void]>([
    ['a file is missing', 'missing-file', () => build({ 'a.zip': 'one' })],
    ['a file is there too much', 'extra-file', () => build({ ...good, c: '' })],
    ['a hidden file is there too much', 'extra-file', () => build({ ...good, '.c': '' })],
    ['a name differs in its case', 'renamed-file', () => build({ 'A.zip': 'one', 'b.zip': 'two' })],
    ['two files are exchanged', 'other-bytes', () => build({ 'a.zip': 'two', 'b.zip': 'one' })],
    ['a file is renamed', 'renamed-file', () => build({ 'a.zip': 'one', 'c.zip': 'two' })],
    ['a byte differs', 'other-bytes', () => build({ ...good, 'a.zip': 'onE' })],
    [
      'a file is a link',
      'no-file',
      () => {
        build({ 'a.zip': 'one' });
        symlinkSync('a.zip', inRoom('built/b.zip'));
      },
    ],
    [
      'there is a folder',
      'no-file',
      () => {
        build(good);
        mkdirSync(inRoom('built/c'));
      },
    ],
    [
      'there is no folder at all',
      'missing-file',
      () => rmSync(inRoom('built'), { recursive: true }),
    ],
  ])('%s', async (_, ...[code, prepare]) => {
    prepare();
    const sign = () => Promise.reject(new Error('signed'));
    await expect(seal(newSealing({ sign }))).rejects.toMatchObject({ code });
    expect(readdirSync(inRoom())).not.toContain('sealed');
  });
});

describe('nothing is sealed, and nobody is handed anything, when', () => {
  beforeEach(() => build({ 'a.zip': 'one', 'b.zip': 'two' }));
  /** What somebody does meanwhile. */
  const meanwhile = (file: string, content: string): Partial<Sealing> => ({
    sign: async (bundles, assets) => {
      writeFileSync(join(assets, file), content);
      return newSealing().sign(bundles, assets);
    },
  });
  test.each<[string, string, Partial<Sealing>]>([
    ['a bundle is missing', 'not-attested', { sign: async () => new Map() }],
    ['a file came from nowhere', 'extra-file', meanwhile('c.zip', '')],
    ['a file is changed while it is signed', 'other-bytes', meanwhile('a.zip', 'two')],
    ['the checksums are changed while they are signed', 'other-bytes', meanwhile('SHA256SUMS', '')],
    [
      'a file is taken away while it is signed',
      'missing-file',
      {
        sign: async (bundles, assets) => {
          rmSync(join(assets, 'a.zip'));
          return newSealing().sign(bundles, assets);
        },
      },
    ],
    [
      'an attestation is taken away',
      'not-attested',
      {
        verify: async ({ path, subjects }, sealed) => {
          rmSync(join(sealed, path));
          return subjects.map(({ name }) => passed(name));
        },
      },
    ],
    [
      'an attestation does not pass',
      'not-attested',
      {
        verify: async ({ subjects }) =>
          subjects.map(({ name }) => ({ ...passed(name), verdict: 'fail' })),
      },
    ],
    ['an attestation was not looked at', 'not-attested', { verify: async () => [] }],
    [
      'nobody can tell',
      'not-attested',
      {
        verify: async ({ subjects }) =>
          subjects.map(({ name }) => ({ ...passed(name), verdict: 'inconclusive' })),
      },
    ],
  ])('%s', async (_, ...[code, changes]) => {
    let isStored = false;
    const store = async () => {
      isStored = true;
    };
    await expect(seal(newSealing({ ...changes, store }))).rejects.toMatchObject({ code });
    expect(isStored).toBe(false);
    expect(readdirSync(inRoom('sealed'))).not.toContain('seal.json');
  });

  test('GitHub takes nothing', async () => {
    const store = () => Promise.reject(new Error('no'));
    await expect(seal(newSealing({ store }))).rejects.toThrow('no');
    expect(readdirSync(inRoom('sealed'))).not.toContain('seal.json');
  });

  test('there is a folder of this name already', async () => {
    mkdirSync(inRoom('sealed'));
    await expect(seal()).rejects.toMatchObject({ code: 'cannot-write' });
  });
});

describe('the artifact of the build', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const artifact = { id: 1, name: 'dist', digest };
  test('is the one that it names', () => {
    expect(judgeArtifact([artifact, { id: 2, name: 'logs', digest }], { id: 1, digest })).toBe(
      artifact,
    );
  });

  test.each([
    ['absent', []],
    ['replaced', [{ ...artifact, digest: `sha256:${'b'.repeat(64)}` }]],
    ['of no digest', [{ ...artifact, digest: undefined }]],
    ['one of two', [artifact, { ...artifact, id: 2 }]],
  ])('and none that is %s', (_, artifacts) => {
    expect(() => judgeArtifact(artifacts, { id: 1, digest })).toThrow(
      expect.objectContaining({ code: 'other-artifact' }),
    );
  });
});

describe('a sealed file', () => {
  const read = async (content: string) => {
    build({ 'a.zip': content });
    const chunks: Uint8Array[] = [];
    const result = (async () => {
      for await (const chunk of openSealed(inRoom('built'), asset)) chunks.push(chunk);
    })();
    const error = await result.catch((thrown: unknown) => thrown);
    return { error, size: chunks.reduce((sum, { length }) => sum + length, 0) };
  };
  const content = 'x'.repeat(600_000);
  const asset = toAsset('a.zip', content);

  test('is given whole', async () => {
    expect(await read(content)).toEqual({ error: undefined, size: 600_000 });
  });

  test.each([
    ['its last byte differs', `${content.slice(1)}y`],
    ['it is longer', `${content}x`],
    ['it is shorter', content.slice(1)],
    ['it is empty', ''],
  ])('is never given whole when %s', async (_, other) => {
    const { error, size } = await read(other);
    expect(error).toMatchObject({ code: 'other-bytes' });
    expect(size).toBeLessThan(600_000);
  });
});

describe('a seal', () => {
  const choice = { notes: '', mustBeImmutable: true };
  beforeEach(() => build({ 'a.zip': 'one', 'b.zip': 'two' }));

  test('is published by the run that made it, in any attempt', async () => {
    const made = await seal();
    const again = { ...plan, run: { id: '42', attempt: '2' } };
    expect(toSealedRelease(made, again, choice)).toMatchObject({ run: '42', seal: made.sha256 });
  });

  test.each<[string, Partial<ReleasePlan>]>([
    ['run', { run: { id: '43', attempt: '1' } }],
    ['tag', { tag: 'v2.0.0' }],
    ['commit', { commit: 'd'.repeat(40) }],
    ['repository', { repository: 'o/other' }],
  ])('of another %s is not published', async (what, changes) => {
    const made = await seal();
    expect(() => toSealedRelease(made, { ...plan, ...changes }, choice)).toThrow(`its ${what} is`);
  });

  test('that was changed on its way is not taken', async () => {
    const { sha256 } = await seal();
    const text = readFileSync(inRoom('sealed/seal.json'), 'utf8');
    const parse = (changed: string, digest: string) => parseManifest(Buffer.from(changed), digest);
    expect(() => parse(text.replace('a.zip', 'A.zip'), sha256)).toThrow('replaced');
  });

  test.each([
    'x',
    '{}',
    '{"version": 2}',
    '{"version": 1, "files": [1], "images": []}',
    '{"version":1,"repository":"o/r","commit":"c","tag":"v1","run":{"id":"1","attempt":"1"},"files":[],"images":[{"name":"ghcr.io/o/r","digest":"sha256:a"}]}',
    '{"version":1,"repository":"o/r","commit":"c","tag":"v1","run":{"id":"1","attempt":"1"},"files":[],"images":[]}',
  ])('that nobody here has written is not taken: %s', (text) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(() => parseManifest(Buffer.from(text), sha256)).toThrow('cannot take the manifest');
  });
});

test('the policy names every row that says where the bytes come from', () => {
  const run = { server: plan.server, repository: 'o/r', runId: '42', runAttempt: '1' };
  const signer = { workflow: 'p/portcullis/.github/workflows/release.yml', commit: 'd'.repeat(40) };
  const choice = { signer, ref: 'refs/heads/main', environment: 'release' };
  expect(sealPolicy(plan, { ...choice, run })).toMatchSnapshot();
  expect(sealPolicy(plan, { ...choice, run: undefined }).run).toBe('any');
});
