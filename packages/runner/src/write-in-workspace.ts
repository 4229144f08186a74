import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { GuardError } from '@portcullis/core';
import { replaceFile } from '@portcullis/files';

/**
 * Writes a file below the workspace or the runner's temporary folder and nowhere else: the tree that is
 * audited may hold links, and what a pull request puts there must not choose where we write.
 */
export function writeInWorkspace(file: string, text: string, workspace: string): void {
  const path = resolve(workspace, file);
  const allowed = [workspace, process.env.RUNNER_TEMP].flatMap((folder) => realPath(folder) ?? []);
  const folder = realPath(dirname(path));
  if (
    folder !== undefined &&
    !allowed.some((root) => `${folder}${sep}`.startsWith(`${root}${sep}`))
  ) {
    throw new GuardError(
      'cannot-write',
      `cannot write "${file}": its folder lies outside of the workspace and of RUNNER_TEMP`,
    );
  }
  replaceFile(path, text);
}

function realPath(folder: string | undefined): string | undefined {
  try {
    return folder === undefined || folder === '' ? undefined : realpathSync(folder);
  } catch {
    return undefined;
  }
}
