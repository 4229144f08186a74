import { realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { GuardError } from '@portcullis/core';

/**
 * Refuses a folder that lies, or leads by a link, outside of the workspace and of the runner's temporary folder: what a
 * pull request puts into the tree must not choose where we write.
 */
export function checkInWorkspace(folder: string, workspace: string): void {
  const allowed = [workspace, process.env.RUNNER_TEMP].flatMap((root) =>
    root === undefined || root === '' ? [] : (realPath(root) ?? []),
  );
  const real = nearestPath(folder);
  if (allowed.some((root) => `${real}${sep}`.startsWith(`${root}${sep}`))) return;
  throw new GuardError(
    'cannot-write',
    `cannot write into "${folder}": it lies outside of the workspace and of RUNNER_TEMP`,
  );
}

/** Of the folder, or of the one above it that is there. */
function nearestPath(folder: string): string {
  const real = realPath(folder);
  return real ?? (dirname(folder) === folder ? folder : nearestPath(dirname(folder)));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
