import { resolve } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';
import { embedChecksums, readScriptFile } from '@portcullis/installer';
import { embedInstallers } from '../embed-installers.ts';
import { installerDigests } from '../installer-digests.ts';

/**
 * Writes the checksums of a folder's files into the installers in it, in place, and returns the installers as they are
 * then, a line each as `sha256sum` writes it, sorted by name. The same bytes give the same lines: who does it anew can
 * tell whether he has what was looked at. Names are those of files in the folder, checked before.
 */
export async function embedAll(folder: string, names: readonly string[]): Promise<string> {
  const paths = names.toSorted();
  await embedInstallers(paths, { workspace: folder, artifacts: folder, isHardened: true });
  for (const path of paths) await checkSettled(path, folder);
  return installerDigests(paths, folder);
}

/** An installer of installers would hold checksums of what they were before theirs were written. */
async function checkSettled(path: string, folder: string): Promise<void> {
  const text = readScriptFile(resolve(folder, path), path);
  const again = await embedChecksums({ path, text, artifacts: folder, isHardened: true });
  if (again.text !== text)
    throw new GuardError(
      'bad-input',
      `the checksums in ${quoted(path)} are not true once they are written: it offers an installer of this release, be it itself; let it offer programs only`,
    );
}
