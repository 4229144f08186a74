import type { RepositoryRefs } from '@portcullis/core';
import type { RefAnswer } from '../upstream.ts';

/** An advertisement as rules see it. What is neither branch nor tag, such as `refs/pull/1/head`, does not count. */
export function toRefs({ head, refs }: RefAnswer): RepositoryRefs {
  const branches = new Map<string, string>();
  const tags = new Map<string, { commit: string; object: string | undefined }>();
  for (const { name, object, peeled } of refs) {
    if (name.startsWith(heads)) branches.set(name.slice(heads.length), object);
    else if (name.startsWith(below)) {
      const target = { commit: peeled ?? object, object: peeled && object };
      tags.set(name.slice(below.length), target);
    }
  }
  const defaultBranch = head?.startsWith(heads) ? head.slice(heads.length) : undefined;
  return { defaultBranch, branches: sorted(branches), tags: sorted(tags) };
}

const heads = 'refs/heads/';
const below = 'refs/tags/';

function sorted<Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
