import { systemErrorCode } from './system-error-code.ts';

/** What Node says of a failed call to the file system, in a few words and without the path. */
export function describeSystemError(error: unknown): string {
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  return descriptions.get(code) ?? `the system answers ${code}`;
}

const descriptions = new Map([
  ['EACCES', 'the permission to read it is missing'],
  ['EPERM', 'the permission to read it is missing'],
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'it is not there'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its path is longer than the system allows'],
]);
