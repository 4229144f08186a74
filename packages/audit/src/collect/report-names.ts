import { dirname, join, relative } from 'node:path/posix';
import type { Given } from './target.ts';

/** How the report calls the files of one repository. */
export interface ReportNames {
  toName(repositoryPath: string): string;
  /** Whether a given PATH covers the file (`.` always is); the others are read for what they tell about it. */
  isReported(repositoryPath: string): boolean;
}

/**
 * With one PATH, names are relative to it, and those around a file are relative to its repository.
 * With several, each begins with its PATH as given.
 */
export function reportNames(given: readonly Given[], isOnly: boolean): ReportNames {
  const toOne = isOnly ? toRelative : toPrefixed;
  const [first] = given;
  return {
    toName: (path) => {
      const one = given.find((each) => covers(each, path)) ?? first;
      return one === undefined ? path : toOne(one, path);
    },
    isReported: (path) => path === '.' || given.some((each) => covers(each, path)),
  };
}

function covers({ inside, kind }: Given, path: string): boolean {
  if (kind === 'file') return path === inside;
  return inside === '' || path === inside || path.startsWith(`${inside}/`);
}

function toRelative({ inside, kind }: Given, path: string): string {
  if (kind === 'file' || inside === '') return path;
  return between(inside, path) || '.';
}

function toPrefixed(one: Given, path: string): string {
  const { path: prefix, inside, kind } = one;
  if (kind === 'file')
    return path === inside ? prefix : join(dirname(prefix), between(dirname(inside), path));
  const rest = between(inside, path);
  if (rest === '' || path === '.') return prefix;
  if (!covers(one, path)) return join(prefix, rest);
  return prefix.endsWith('/') ? prefix + rest : `${prefix}/${rest}`;
}

/** From a folder to a path; both are from the repository's root. */
function between(folder: string, path: string): string {
  return relative(`/${folder}`, `/${path}`);
}
