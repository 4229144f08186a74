import { isCommit, type RepositoryRefs } from '@portcullis/core';

const cache = new WeakMap<RepositoryRefs, ReadonlyMap<string, readonly string[]>>();

/** Full names of the branches and tags that are called like a commit, by that name in lower case. */
export function namedLikeCommits(refs: RepositoryRefs): ReadonlyMap<string, readonly string[]> {
  const known = cache.get(refs) ?? collect(refs);
  cache.set(refs, known);
  return known;
}

function collect({ branches, tags }: RepositoryRefs): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const add = (before: string, name: string): void => {
    if (!isCommit(name)) return;
    const key = name.toLowerCase();
    const others = found.get(key) ?? [];
    if (others.length < mostNamed) found.set(key, [...others, `${before}${name}`]);
  };
  for (const name of tags.keys()) add('refs/tags/', name);
  for (const name of branches.keys()) add('refs/heads/', name);
  return found;
}

/** One is too many; a hostile repository can have every spelling of one. */
const mostNamed = 4;
