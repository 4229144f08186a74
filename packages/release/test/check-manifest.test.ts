import { expect, test } from '@jest/globals';
import { checkManifest, checkSeal, type SealManifest } from '../src/index.ts';
import { toChecksums } from '../src/seal/to-checksums.ts';
import { plan } from './support/seal-room.ts';
import { toAsset } from './support/sealed.ts';

const artifact = { ...toAsset('a.zip', 'one'), kind: 'artifact' } as const;
const installer = { ...toAsset('install.sh', 'sh'), kind: 'artifact' } as const;
const sums = toAsset('SHA256SUMS', toChecksums([artifact, installer]));
const toBundle = (name: string) =>
  ({ ...toAsset(`${name}.sigstore.json`, name), kind: 'bundle' }) as const;
const bundles = ['SHA256SUMS', 'a.zip', 'install.sh'].map(toBundle);
const files = [artifact, installer, { ...sums, kind: 'checksums' } as const, ...bundles];
const image = { name: 'ghcr.io/o/r', digest: `sha256:${'a'.repeat(64)}` };

function toManifest(changed: SealManifest['files'], images: SealManifest['images'] = []) {
  const { repository, tag, commit, run } = plan;
  return { version: 1, repository, tag, commit, run, files: changed, images } as const;
}

const roles = { sbom: undefined, installers: ['install.sh'] };

function code(changed: SealManifest['files'], given: Partial<typeof roles> = {}) {
  try {
    checkManifest(toManifest(changed), { ...roles, ...given });
    return 'taken';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

test('what was built, its checksums and their attestations are taken', () => {
  expect(code(files)).toBe('taken');
  const sbom = [...files, toBundle('a.zip.attestation')];
  expect(() => checkManifest(toManifest(sbom), { ...roles, sbom: 'a.zip' })).not.toThrow();
});

test('images alone have no files', () => {
  const images = [{ ...image, bundle: toAsset('ghcr.io+o+r.sigstore.json', '') }];
  expect(() => checkManifest(toManifest([], images), roles)).not.toThrow();
  expect(() => checkManifest(toManifest([{ ...sums, kind: 'checksums' }], images), roles)).toThrow(
    '"SHA256SUMS" (checksums) is not of this release',
  );
});

const other = toAsset('setup.exe', 'evil');
test.each<[string, SealManifest['files'], string]>([
  ['a program that is called an attestation', [...files, { ...other, kind: 'bundle' }], 'extra'],
  ['a program that is called checksums', [...files, { ...other, kind: 'checksums' }], 'extra'],
  ['a name that leads elsewhere', [...files, toBundle('../../a.zip')], 'extra'],
  ['the attestation of nothing', [...files, toBundle('b.zip')], 'extra'],
  ['the attestation of an SBOM that there is not', [...files, toBundle('a.attestation')], 'extra'],
  ['two attestations of one name', [...files, toBundle('a.zip')], 'extra'],
  ['no attestation', files.filter(({ name }) => name !== 'a.zip.sigstore.json'), 'missing'],
  ['no checksums', files.filter(({ name }) => name !== 'SHA256SUMS'), 'missing'],
])('%s is no seal', (_, changed, expected) => {
  expect(code(changed)).toBe(`${expected}-file`);
});

test('checksums of other bytes are no seal', () => {
  const wrong = { ...toAsset('SHA256SUMS', 'evil'), kind: 'checksums' } as const;
  expect(code(files.map((one) => (one.name === wrong.name ? wrong : one)))).toBe('other-bytes');
});

test('only an installer may have other bytes than the build says', () => {
  const changed = files.map((one) =>
    one === installer ? { ...one, embeddedFrom: 'b'.repeat(64) } : one,
  );
  expect(code(changed)).toBe('taken');
  expect(code(changed, { installers: [] })).toBe('other-bytes');
});

test('a file that is there twice is of another release', () => {
  const planned = { ...plan, files: [artifact, installer] };
  checkSeal(toManifest(files), planned);
  const evil = { ...toAsset('a.zip', 'evil'), kind: 'artifact' } as const;
  expect(() => checkSeal(toManifest([evil, ...files]), planned)).toThrow('does not say');
});
