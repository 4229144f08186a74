import type { Inconclusive } from '../engine/index.ts';
import type { Location } from '../model/index.ts';

/** What was not checked for one and the same reason. */
interface Alike {
  readonly first: Inconclusive;
  readonly others: readonly Location[];
}

/** Puts together what differs in nothing but its place: a server that is away leaves hundreds of these. */
export function groupAlike(inconclusive: readonly Inconclusive[]): readonly Alike[] {
  const groups = new Map<string, { readonly first: Inconclusive; readonly others: Location[] }>();
  for (const one of inconclusive) {
    const key = JSON.stringify([one.rule, one.reason, one.message]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: one, others: [] });
    else group.others.push(one.at);
  }
  return [...groups.values()];
}
