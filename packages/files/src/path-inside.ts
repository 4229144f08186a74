import { sep } from 'node:path';
import { toPosix } from './to-posix.ts';

/** The path of `target` from `root`, `.` for the root itself; undefined outside of it. Both are absolute and free of links. */
export function pathInside(root: string, target: string): string | undefined {
  if (target === root) return '.';
  const prefix = root.endsWith(sep) ? root : root + sep;
  return target.startsWith(prefix) ? toPosix(target.slice(prefix.length)) : undefined;
}
