import { quoted } from '@portcullis/core';
import type { PlannedFile } from '../plan/release-plan.ts';
import { SealError } from './seal-error.ts';
import type { SealManifest } from './seal-manifest.ts';

/**
 * Whether the installers in a seal are those that were inspected before the gate: only their bytes may be others than the
 * build says, so that two jobs have to agree on them. Throws SealError.
 */
export function checkEmbedded(
  { files }: Pick<SealManifest, 'files'>,
  inspected: readonly PlannedFile[],
): void {
  const wanted = new Map(inspected.map(({ name, sha256 }) => [name, sha256]));
  const other = files.find(
    ({ name, embeddedFrom, sha256 }) => embeddedFrom !== undefined && wanted.get(name) !== sha256,
  );
  if (other !== undefined)
    throw new SealError(
      'other-bytes',
      `cannot take the seal: ${quoted(other.name)} is not the installer that was inspected before the gate; find out what has changed it in the job that seals`,
    );
}
