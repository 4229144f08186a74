import type { RepositoryRefs } from '@portcullis/core';

const cache = new WeakMap<RepositoryRefs, ReadonlyMap<string, readonly string[]>>();

/** The tags at a commit, by name; read once for all pins of a repository, which can have twenty thousand tags. */
export function tagsAt(commit: string, refs: RepositoryRefs): readonly string[] {
  const known = cache.get(refs) ?? byCommit(refs);
  cache.set(refs, known);
  return known.get(commit) ?? [];
}

function byCommit({ tags }: RepositoryRefs): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, { commit }] of tags) {
    const names = found.get(commit);
    if (names === undefined) found.set(commit, [name]);
    else names.push(name);
  }
  return found;
}
