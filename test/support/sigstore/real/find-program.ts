import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { servicesFolder } from '../../../../packages/dev/src/services-folder.ts';

/**
 * Where a service or a verifier is: in the folder that PORTCULLIS_SERVICES names, in that of `npm run services`, or
 * on the path.
 */
export function findProgram(name: string): string | undefined {
  const { PATH = '' } = process.env;
  return [servicesFolder(process.env), ...PATH.split(delimiter)]
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
