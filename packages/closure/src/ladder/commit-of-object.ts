import type { RepositoryRefs } from '@portcullis/core';

const cache = new WeakMap<RepositoryRefs, ReadonlyMap<string, string>>();

/** The commit behind the object of an annotated tag. */
export function commitOfObject(object: string, refs: RepositoryRefs): string | undefined {
  const known = cache.get(refs) ?? byObject(refs);
  cache.set(refs, known);
  return known.get(object);
}

function byObject({ tags }: RepositoryRefs): ReadonlyMap<string, string> {
  return new Map(
    [...tags.values()].flatMap(({ object, commit }) =>
      object === undefined ? [] : [[object, commit]],
    ),
  );
}
