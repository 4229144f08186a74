import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/** Where programs stand on the PATH of this process; what is not there, or in a folder that is hidden, is left out. */
export function findTools(
  names: readonly string[],
  hidden: readonly string[],
): ReadonlyMap<string, string> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const isHidden = (file: string) => hidden.some((folder) => file.startsWith(folder + sep));
  const found = new Map<string, string>();
  for (const name of names) {
    const file = folders
      .map((folder) => join(folder, name))
      .find((one) => !isHidden(one) && isExecutable(one) && !isHidden(realpathSync(one)));
    if (file !== undefined) found.set(name, file);
  }
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return realpathSync(file) !== '';
  } catch {
    return false;
  }
}
