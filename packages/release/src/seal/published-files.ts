import { quoted } from '@portcullis/core';
import type { PlannedFile } from '../plan/release-plan.ts';
import { compareFolder } from './compare-folder.ts';
import type { FolderEntry } from './folder-entry.ts';
import { SealError } from './seal-error.ts';

/** A file as it becomes public. */
export interface PublishedFile extends PlannedFile {
  readonly kind: 'artifact' | 'checksums';
  /** What the build has handed over, where checksums were written into it since. */
  readonly embeddedFrom?: string | undefined;
}

export interface Published {
  /** What the build says. */
  readonly planned: readonly PlannedFile[];
  /** Names of installers, into which checksums of other files were written. */
  readonly installers: readonly string[];
  /** The installers as they were looked at before the gate. */
  readonly embedded: readonly PlannedFile[];
}

/**
 * The files of a folder, all as the build says, but for the installers: these are as they were when somebody has said
 * yes to them. Throws SealError.
 */
export function publishedFiles(
  entries: readonly FolderEntry[],
  { planned, installers, embedded }: Published,
): readonly PublishedFile[] {
  checkNames(installers, embedded);
  const approved = new Map(embedded.map(({ name, sha256 }) => [name, sha256]));
  const found = new Map(entries.flatMap((one) => (one.kind === 'file' ? [[one.name, one]] : [])));
  for (const [name, sha256] of approved)
    if (found.get(name)?.sha256 !== sha256)
      throw refused(
        `${quoted(name)} has other bytes, with the checksums written into it, than those that were looked at before the gate`,
      );
  const wanted = planned.map(({ name, sha256 }) => {
    const now = approved.get(name);
    return {
      name,
      kind: 'artifact',
      ...(now ? { sha256: now, embeddedFrom: sha256 } : { sha256 }),
    } as const;
  });
  compareFolder(entries, wanted);
  return wanted;
}

function checkNames(installers: readonly string[], embedded: readonly PlannedFile[]): void {
  const wanted = new Set(installers);
  const known = new Set(embedded.map(({ name }) => name));
  const missing = installers.find((name) => !known.has(name));
  if (missing !== undefined)
    throw refused(`nobody has looked at ${quoted(missing)} with the checksums written into it`);
  const extra = embedded.find(({ name }) => !wanted.has(name));
  if (extra !== undefined)
    throw refused(
      `${quoted(extra.name)} was looked at as an installer, and is none of "installers"`,
    );
}

function refused(why: string): SealError {
  return new SealError(
    'other-bytes',
    `${why}: nothing is released; find out what differs between the job that inspects and this one`,
  );
}
