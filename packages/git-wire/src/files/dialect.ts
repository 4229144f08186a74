import type { Missing } from './find-path.ts';

/**
 * How a server is asked for the way to some files.
 * - `combined`: trees as deep as needed and small files, all in one pack
 * - `blobless`: every tree of the commit, then the files by id
 * - `stepwise`: one level of trees at a time, for repositories whose trees are too many
 * - `unfiltered`: the whole commit, where a server leaves nothing out
 */
export type Dialect = 'combined' | 'blobless' | 'stepwise' | 'unfiltered';

/**
 * What a server leaves out of the pack (https://git-scm.com/docs/git-rev-list, "--filter"). What is asked for by id
 * always comes. `tree:N` counts levels from there: 1 is the tree itself, 2 the files and folders in it.
 */
export function filterOf(dialect: Dialect, missing: readonly Missing[]): string | undefined {
  if (dialect === 'unfiltered') return undefined;
  if (dialect === 'stepwise') return 'tree:0';
  if (dialect === 'blobless' || missing.every(({ type }) => type === 'blob')) return 'blob:none';
  const depth = Math.max(...missing.map(({ remaining }) => remaining)) + 1;
  return `combine:tree:${depth}+blob:limit=${smallFile}`;
}

/** Of 3,182 actions and workflows in 386 repositories 97 of 100 are smaller. What else is that small costs 4 KB. */
const smallFile = 16 * 1024;

/**
 * The dialect to begin with. GitHub refuses `combine` and every `tree:N` but `tree:0`
 * (https://github.com/tianocore/edk2-edkrepo/issues/247); asking in vain would cost a request for each repository.
 */
export function firstDialect(url: string): Dialect {
  return /^https:\/\/(?:[^/]+\.)?(?:github|ghe)\.com\//.test(url) ? 'blobless' : 'combined';
}

/** What to try when a server refuses the filter. */
export function afterRefusal(dialect: Dialect): Dialect | undefined {
  return dialect === 'combined' ? 'blobless' : dialect === 'unfiltered' ? undefined : 'unfiltered';
}
