import type { ReleasePlan } from '../plan/release-plan.ts';
import { compareFolder } from './compare-folder.ts';
import type { FolderEntry } from './folder-entry.ts';
import { readFolder } from './read-folder.ts';

export type BuiltFile = Extract<FolderEntry, { kind: 'file' }>;

/** The build's files, held against its digests; nothing is written or signed. Throws SealError. */
export async function checkBuilt(
  { files }: Pick<ReleasePlan, 'files'>,
  built: string,
): Promise<readonly BuiltFile[]> {
  return compareFolder(await readFolder(built), files);
}
