import { createHash } from 'node:crypto';
import { quoted } from '@portcullis/core';
import type { FileRoles } from '../plan/file-roles.ts';
import { checksumsName } from './checksums-name.ts';
import { expectedBundles } from './expected-bundles.ts';
import { SealError } from './seal-error.ts';
import type { SealedFile, SealManifest } from './seal-manifest.ts';
import { toChecksums } from './to-checksums.ts';

/**
 * Whether a manifest names what was built, the checksums of it and the attestations of both, once each and nothing else;
 * `checkSeal` holds what was built against what the build says. Who has the job that seals could make a file public
 * otherwise by calling it an attestation, or exchange one by calling it an installer. Throws SealError.
 */
export function checkManifest(
  manifest: SealManifest,
  { sbom, installers }: Pick<FileRoles, 'sbom' | 'installers'>,
): void {
  const { files } = manifest;
  const wanted = wantedFiles(manifest, sbom);
  const found = new Set<string>();
  for (const { name, kind } of files) {
    if (wanted.get(name) !== kind || found.has(name))
      throw refused('extra-file', `${quoted(name)} (${kind}) is not of this release`);
    found.add(name);
  }
  const missing = [...wanted.keys()].find((name) => !found.has(name));
  if (missing !== undefined) throw refused('missing-file', `${quoted(missing)} is missing`);
  const other = files.find(
    ({ name, embeddedFrom }) => embeddedFrom !== undefined && !installers.includes(name),
  );
  if (other !== undefined)
    throw refused(
      'other-bytes',
      `${quoted(other.name)} has other bytes than the build says, and is no installer of this release`,
    );
  checkChecksums(files);
}

function wantedFiles(
  { files, images }: SealManifest,
  sbom: string | undefined,
): ReadonlyMap<string, SealedFile['kind']> {
  const built = files.flatMap(({ name, kind, sha256 }) =>
    kind === 'artifact' ? [{ name, kind, sha256 }] : [],
  );
  const sums = { name: checksumsName, kind: 'checksums', sha256: '' } as const;
  const attested = built.length === 0 ? [] : [...built, sums];
  const bundles = expectedBundles({ files: attested, images, sbom })
    .flatMap(({ path }) => (path.startsWith('assets/') ? [path.slice('assets/'.length)] : []))
    .map((name) => [name, 'bundle'] as const);
  return new Map([...attested.map(({ name, kind }) => [name, kind] as const), ...bundles]);
}

function checkChecksums(files: readonly SealedFile[]): void {
  const text = toChecksums(files.filter(({ kind }) => kind === 'artifact'));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const sums = files.find(({ kind }) => kind === 'checksums');
  if (sums !== undefined && sums.sha256 !== sha256)
    throw refused('other-bytes', `${quoted(sums.name)} has not the checksums of the files`);
}

function refused(code: SealError['code'], why: string): SealError {
  return new SealError(
    code,
    `cannot take the seal: ${why}; find out what has changed it in the job that seals`,
  );
}
