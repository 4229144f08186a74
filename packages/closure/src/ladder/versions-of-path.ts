import { tagVersion } from '@portcullis/core';

interface PathFacts {
  /** `owner/name` */
  readonly repository: string;
  readonly path: string | undefined;
}

/**
 * Which of the release tags at a commit are versions of what stands at a path: those that are named after the last
 * part of it that any is named after, `deploy/v2.0.1` for `actions/deploy`; else those of the whole repository. What
 * is named after anything else is another thing that the same repository releases.
 */
export function versionsOfPath(tags: readonly string[], facts: PathFacts): readonly string[] {
  if (facts.path === undefined) return tags;
  const byThing = known.get(tags) ?? groupByThing(tags);
  known.set(tags, byThing);
  const names = [...thingsIn(facts.path), '', thingOf(facts.repository)];
  return names.map((name) => byThing.get(name)).find((own) => own !== undefined) ?? [];
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function groupByThing(tags: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const tag of tags) {
    const thing = thingOf(tagVersion(tag)?.of ?? '');
    const group = groups.get(thing);
    if (group === undefined) groups.set(thing, [tag]);
    else group.push(tag);
  }
  return groups;
}

/** `deploy` of `actions/deploy-`, `@scope/deploy@` and `octo-org/deploy`. */
function thingOf(name: string): string {
  const bare = name.replace(/[@/_-]$/, '');
  return bare.slice(bare.lastIndexOf('/') + 1).toLowerCase();
}

/** The last one first, and a workflow also without `.yml`. */
function thingsIn(path: string): readonly string[] {
  const parts = path.toLowerCase().split('/').reverse();
  return parts
    .flatMap((part) => [part, part.replace(/\.ya?ml$/, '')])
    .filter((part) => part !== '');
}
