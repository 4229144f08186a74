import { realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { resolve, sep } from 'node:path';

/**
 * Where the caller's keys and sources are, as `~/.ssh` and what a checkout leaves in `.git/config`; without those that
 * the folders of executions can be below.
 */
export function callerFolders(): readonly string[] {
  const folders = new Set([homedir(), process.cwd()].map((folder) => resolve(folder)));
  const places = ['/var/tmp', realpathSync(tmpdir())].map((place) => place + sep);
  return [...folders].filter(
    (folder) => folder !== '/' && !places.some((place) => place.startsWith(folder + sep)),
  );
}
