import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';

interface Where {
  readonly cwd: string;
  readonly artifacts: string;
}

/**
 * Whoever asks for a proof runs the scripts: what lies neither below the folder where they work nor beside its
 * artifacts is somebody else's until they say that it may run. Throws GuardError.
 */
export function checkOwn(paths: readonly string[], { cwd, artifacts }: Where): void {
  const folders = [cwd, resolve(cwd, artifacts)].map((folder) => realpathSync(folder));
  for (const path of paths) {
    const file = realpathSync(resolve(cwd, path));
    if (folders.some((folder) => isBelow(file, folder))) continue;
    throw new GuardError(
      'bad-usage',
      `"--prove" runs ${quoted(path)}, which is neither below this folder nor among the artifacts: run it where your own installers are, or add "--foreign" to run somebody else's`,
    );
  }
}

function isBelow(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === file;
}
