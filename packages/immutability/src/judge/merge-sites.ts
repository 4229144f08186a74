import type { GapSite, Location } from '@portcullis/core';
import { worst } from './worst.ts';

/** One place that several ways lead to is one site: the worst of them, with all that is related. */
export function mergeSites(sites: readonly GapSite[]): readonly GapSite[] {
  const merged = new Map<string, GapSite>();
  for (const site of sites) {
    const key = `${site.kind} ${keyOf(site.at)}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? site : both(known, site));
  }
  return [...merged.values()];
}

function keyOf({ path, start, end }: Location): string {
  return `${start.offset}-${end.offset} ${path}`;
}

const verdicts: readonly GapSite['verdict'][] = ['gap', 'unknown', 'conditional', 'closed'];

function both(left: GapSite, right: GapSite): GapSite {
  const isLeft = worst(verdicts, [left.verdict, right.verdict]) === left.verdict;
  const [main, other] = isLeft ? [left, right] : [right, left];
  const related = new Map(
    [...(main.related ?? []), ...(other.related ?? [])].map((one) => [
      `${one.why} ${keyOf(one.at)}`,
      one,
    ]),
  );
  return related.size === 0 ? main : { ...main, related: [...related.values()] };
}
