import { quoted } from '@portcullis/core';
import type { PlannedFile } from '../plan/release-plan.ts';
import type { SealedAsset } from '../publish/sealed-release.ts';
import type { FolderEntry } from '../seal/folder-entry.ts';
import { SealError, type SealErrorCode } from '../seal/seal-error.ts';
import { nameFew } from '../words/name-few.ts';

/**
 * The sealed files of a folder that was downloaded: all of them, each with the sealed bytes, and beside them nothing but
 * attestations. One file that is not as it should be means that somebody had his hands in it. Throws SealError.
 */
export function checkFolder(
  entries: readonly FolderEntry[],
  sealed: readonly PlannedFile[],
): readonly SealedAsset[] {
  const strange = entries.find(({ kind }) => kind !== 'file');
  if (strange !== undefined)
    throw new SealError(
      'no-file',
      `${quoted(strange.name)} is no regular file (${strange.kind}), and the seal has no others: ${nothing}`,
    );
  const files = entries.flatMap((entry) => (entry.kind === 'file' ? [entry] : []));
  const found = new Map(files.map((file) => [file.name, file]));
  const wanted = new Map(sealed.map((file) => [file.name, file.sha256]));
  const missing = sealed.filter(({ name }) => !found.has(name));
  throwIfAny('missing-file', missing, 'was sealed, and is not there');
  const extra = files.filter(({ name }) => !wanted.has(name) && !name.endsWith(bundleEnding));
  throwIfAny('extra-file', extra, 'is there, and was not sealed');
  const other = files.filter(({ name, sha256 }) => (wanted.get(name) ?? sha256) !== sha256);
  throwIfAny('other-bytes', other, 'has other bytes than were sealed');
  return files.filter(({ name }) => wanted.has(name));
}

/** Nothing that was sealed as a file can be called so. */
const bundleEnding = '.sigstore.json';

const nothing = 'nothing is let through; find out which step or job changed the artifact';

function throwIfAny(
  code: SealErrorCode,
  files: readonly { readonly name: string }[],
  what: string,
): void {
  if (files.length === 0) return;
  throw new SealError(code, `${nameFew(files.map(({ name }) => name))} ${what}: ${nothing}`);
}
