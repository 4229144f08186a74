import { createHash } from 'node:crypto';
import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile, toWriteError } from '@portcullis/files';
import type { PlannedFile } from '../plan/release-plan.ts';
import { checksumsName } from './checksums-name.ts';
import { compareFolder } from './compare-folder.ts';
import { type PublishedFile, publishedFiles } from './published-files.ts';
import { readFolder } from './read-folder.ts';
import type { SealWork } from './seal-work.ts';
import { toChecksums } from './to-checksums.ts';

/**
 * Copies what the build has made, writes checksums into the installers among the copies, and those of all beside them.
 * Gives what becomes public, without attestations. Throws SealError.
 */
export async function prepareAssets(
  planned: readonly PlannedFile[],
  { built, sealed, embedding }: SealWork,
): Promise<readonly PublishedFile[]> {
  const { installers = [], embedded = [] } = embedding ?? {};
  // Where there are images only nothing was handed over, and there is no folder.
  const found = planned.length === 0 ? [] : compareFolder(await readFolder(built), planned);
  const assets = join(sealed, 'assets');
  const names = found.map(({ name }) => name);
  copyAll(names, { built, sealed });
  if (installers.length > 0) await embedding?.embed(assets);
  const files = publishedFiles(await readFolder(assets), { planned, installers, embedded });
  if (files.length === 0) return [];
  const text = toChecksums(files);
  replaceFile(join(assets, checksumsName), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return [...files, { name: checksumsName, kind: 'checksums', sha256 }];
}

/** The folder must not be there: what lay in it would be handed on with the rest. */
function copyAll(names: readonly string[], { built, sealed }: Pick<SealWork, 'built' | 'sealed'>) {
  const assets = join(sealed, 'assets');
  try {
    mkdirSync(dirname(sealed), { recursive: true });
    mkdirSync(sealed);
    mkdirSync(assets);
    for (const name of names)
      copyFileSync(join(built, name), join(assets, name), constants.COPYFILE_EXCL);
  } catch (error) {
    throw toWriteError(assets, error);
  }
}
