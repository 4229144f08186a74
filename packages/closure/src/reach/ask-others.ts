import type { Known } from '@portcullis/core';
import { limits } from '../limits.ts';
import type { HistoryAnswer } from '../upstream.ts';
import { commitsOf } from './commits-of.ts';
import { contradiction } from './contradiction.ts';
import type { AskHistory, Found, FoundById } from './found.ts';
import { holdersIn } from './holders-in.ts';
import type { Reach } from './reach.ts';
import type { Tips } from './tips.ts';

/** Which branch or tag holds commits that no main branch holds, by commit. */
export async function askOthers(
  commits: readonly string[],
  tips: Tips,
  ask: AskHistory,
): Promise<FoundById> {
  const { main, other } = tips;
  if (main.length > 0 && other.length > 0 && other.length <= limits.namedTips) {
    const wants = [...new Set([...commits, ...commitsOf(other)])];
    const answer = await ask({ wants, haves: commitsOf(main) });
    if (answer.kind === 'known') return named(commits, answer.value, tips);
    if (answer.reason !== 'too-large') return toFound(commits, () => answer);
  }
  const answer = await ask({ wants: commits, haves: commitsOf([...main, ...other]) });
  if (answer.kind === 'unknown') return toFound(commits, () => answer);
  return unnamed(commits, answer.value);
}

function named(
  commits: readonly string[],
  { commits: graph, unknown }: HistoryAnswer,
  { other }: Tips,
): FoundById {
  const holders = holdersIn(graph, other);
  const absent = new Set(unknown);
  return toFound(commits, (one) => {
    if (absent.has(one)) return nowhere(true);
    // That no main branch holds it was said before.
    if (!Object.hasOwn(graph, one)) return contradiction(one);
    const ref = holders.get(one);
    return ref === undefined ? nowhere(false) : known({ kind: 'other', ref });
  });
}

function unnamed(
  commits: readonly string[],
  { commits: graph, unknown, peeled }: HistoryAnswer,
): FoundById {
  const absent = new Set(unknown);
  return new Map(
    commits.map((one): [string, Found] => {
      if (absent.has(one)) return [one, { commit: one, reach: nowhere(true) }];
      // Without a main branch nobody has asked before what is a tag object.
      const commit = Object.hasOwn(peeled, one) ? (peeled[one] ?? one) : one;
      const isLost = Object.hasOwn(graph, commit);
      return [one, { commit, reach: isLost ? nowhere(false) : somewhere }];
    }),
  );
}

const somewhere = known({ kind: 'other', ref: undefined });

function nowhere(isAbsent: boolean): Known<Reach> {
  return known({ kind: 'none', isAbsent });
}

function toFound(commits: readonly string[], reachOf: (commit: string) => Known<Reach>): FoundById {
  return new Map(commits.map((commit) => [commit, { commit, reach: reachOf(commit) }]));
}

function known(value: Reach): Known<Reach> {
  return { kind: 'known', value };
}
