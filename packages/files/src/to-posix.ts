import { sep } from 'node:path';

/** A path of this system with `/` between its parts; elsewhere than on Windows `\` is part of a name. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
