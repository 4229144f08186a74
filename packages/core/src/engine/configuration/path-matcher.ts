/**
 * Whether a path from the repository's root fits a glob: `*` and `?` stand for characters of one name, `**` for any
 * number of folders, all else for itself. A pull request can bring both a glob and a path that it is slow on, so
 * no regular expression is made of it: the work is bounded by the product of their lengths.
 */
export function pathMatcher(glob: string): (path: string) => boolean {
  const names = glob.replace(/^\.?\//, '').split('/');
  const known = new Map<string, boolean>();
  return (path) => {
    const isMatch = known.get(path) ?? fits(names, path.split('/'), folders);
    known.set(path, isMatch);
    return isMatch;
  };
}

interface Wildcards {
  /** What stands for any number of items. */
  readonly any: string;
  isOne(pattern: string, item: string): boolean;
}

const characters: Wildcards = {
  any: '*',
  isOne: (pattern, item) => pattern === '?' || pattern === item,
};

const folders: Wildcards = {
  any: '**',
  isOne: (pattern, item) => pattern === item || fits([...pattern], [...item], characters),
};

/** Goes back to the last wildcard only, since what an earlier one could take, that one can take too. */
function fits(
  pattern: readonly string[],
  items: readonly string[],
  { any, isOne }: Wildcards,
): boolean {
  let [at, wildcard, taken] = [0, -1, 0];
  for (let item = 0; item < items.length; ) {
    const wanted = pattern[at];
    if (wanted === any) [wildcard, taken, at] = [at, item, at + 1];
    else if (wanted !== undefined && isOne(wanted, items[item] ?? ''))
      [at, item] = [at + 1, item + 1];
    else if (wildcard === -1) return false;
    else [at, taken, item] = [wildcard + 1, taken + 1, taken + 1];
  }
  return pattern.slice(at).every((rest) => rest === any);
}
