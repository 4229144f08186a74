import { quoted } from '@portcullis/core';
import type { PlannedFile } from '../plan/release-plan.ts';
import { nameFew } from '../words/name-few.ts';
import type { FolderEntry } from './folder-entry.ts';
import { SealError } from './seal-error.ts';

type File = Extract<FolderEntry, { kind: 'file' }>;

/**
 * The files of a folder, which are those that the build says, all of them, under the same names, and nothing else.
 * Throws SealError.
 */
export function compareFolder(
  entries: readonly FolderEntry[],
  planned: readonly PlannedFile[],
): readonly File[] {
  const strange = entries.find(({ kind }) => kind !== 'file');
  if (strange !== undefined)
    throw new SealError(
      'no-file',
      `${quoted(strange.name)} is no regular file (${strange.kind}): a release has files only, beside each other; hand over what links lead to, and archives of folders`,
    );
  const files = entries.flatMap((entry) => (entry.kind === 'file' ? [entry] : []));
  const known = new Map(files.map((file) => [file.name, file]));
  const wanted = new Set(planned.map(({ name }) => name));
  const missing = planned.filter(({ name }) => !known.has(name));
  const extra = files.filter(({ name }) => !wanted.has(name));
  checkRenamed(missing, extra);
  throwIfAny('missing-file', missing, 'is in the digests of the build and not in its artifact');
  throwIfAny('extra-file', extra, 'is in the artifact and not in the digests of the build');
  const changed = planned.filter(({ name, sha256 }) => known.get(name)?.sha256 !== sha256);
  throwIfAny('other-bytes', changed, 'has other bytes than the build says');
  return files;
}

function checkRenamed(missing: readonly PlannedFile[], extra: readonly File[]): void {
  for (const { name, sha256 } of missing) {
    const other = extra.find((one) => one.sha256 === sha256);
    if (other !== undefined)
      throw new SealError(
        'renamed-file',
        `the artifact has ${quoted(name)} under the name ${quoted(other.name)}: who downloads it would run it as something else; find out who renamed it`,
      );
  }
}

function throwIfAny(
  code: SealError['code'],
  files: readonly { readonly name: string }[],
  what: string,
): void {
  if (files.length === 0) return;
  const names = nameFew(files.map(({ name }) => name));
  throw new SealError(
    code,
    `${names} ${what}: nothing is released; find out which step made the difference, and build anew`,
  );
}
