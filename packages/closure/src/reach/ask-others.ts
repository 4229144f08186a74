import type { Known } from '@portcullis/core';
import { limits } from '../limits.ts';
import type { HistoryAnswer } from '../upstream.ts';
import { commitsOf } from './commits-of.ts';
import { contradiction } from './contradiction.ts';
import type { AskHistory } from './found.ts';
import { holdersIn } from './holders-in.ts';
import type { Reach } from './reach.ts';
import type { Tips } from './tips.ts';

/** Which branch or tag holds commits that no main branch holds, by commit. */
export async function askOthers(
  commits: readonly string[],
  tips: Tips,
  ask: AskHistory,
): Promise<ReadonlyMap<string, Known<Reach>>> {
  const { main, other } = tips;
  if (main.length > 0 && other.length > 0 && other.length <= limits.namedTips) {
    const wants = [...new Set([...commits, ...commitsOf(other)])];
    const answer = await ask({ wants, haves: commitsOf(main) });
    if (answer.kind === 'known') return named(commits, answer.value, tips);
    if (answer.reason !== 'too-large') return new Map(commits.map((one) => [one, answer]));
  }
  const answer = await ask({ wants: commits, haves: commitsOf([...main, ...other]) });
  if (answer.kind === 'unknown') return new Map(commits.map((one) => [one, answer]));
  return unnamed(commits, answer.value);
}

function named(
  commits: readonly string[],
  { commits: graph, unknown }: HistoryAnswer,
  { other }: Tips,
): ReadonlyMap<string, Known<Reach>> {
  const holders = holdersIn(graph, other);
  const absent = new Set(unknown);
  return toReaches(commits, (one) => {
    if (absent.has(one)) return known({ kind: 'none', isAbsent: true });
    // That no main branch holds it was said before.
    if (!Object.hasOwn(graph, one)) return contradiction(one);
    const ref = holders.get(one);
    return known(ref === undefined ? { kind: 'none', isAbsent: false } : { kind: 'other', ref });
  });
}

function unnamed(
  commits: readonly string[],
  { commits: graph, unknown }: HistoryAnswer,
): ReadonlyMap<string, Known<Reach>> {
  const absent = new Set(unknown);
  return toReaches(commits, (one) => {
    if (absent.has(one)) return known({ kind: 'none', isAbsent: true });
    if (Object.hasOwn(graph, one)) return known({ kind: 'none', isAbsent: false });
    return known({ kind: 'other', ref: undefined });
  });
}

function toReaches(
  commits: readonly string[],
  reachOf: (commit: string) => Known<Reach>,
): ReadonlyMap<string, Known<Reach>> {
  return new Map(commits.map((one) => [one, reachOf(one)]));
}

function known(value: Reach): Known<Reach> {
  return { kind: 'known', value };
}
