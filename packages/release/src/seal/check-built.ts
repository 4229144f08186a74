import type { ReleasePlan } from '../plan/release-plan.ts';
import { compareFolder } from './compare-folder.ts';
import { readFolder } from './read-folder.ts';

/** What a dry run does of the seal: the build's files are held against its digests, and nothing is written or signed. */
export async function checkBuilt({ files }: ReleasePlan, built: string): Promise<void> {
  compareFolder(await readFolder(built), files);
}
