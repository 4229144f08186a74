import type { Known } from '@portcullis/core';
import { limits } from '../limits.ts';
import type { HistoryAnswer } from '../upstream.ts';
import { commitsOf } from './commits-of.ts';
import type { AskHistory, Found, FoundById } from './found.ts';
import { holdersIn } from './holders-in.ts';
import type { Reach } from './reach.ts';
import type { Tip } from './tips.ts';

/**
 * Which of these the main branches hold, the default branch first among them. What comes back is all that the default
 * branch does not have, so that what is missing there is in its history, and what the rest holds can be read off.
 */
export async function askMain(
  ids: readonly string[],
  main: readonly Tip[],
  ask: AskHistory,
): Promise<FoundById> {
  const [first, ...rest] = main;
  if (first !== undefined && rest.length <= limits.releaseBranches) {
    const wants = [...new Set([...ids, ...commitsOf(rest)])];
    const answer = await ask({ wants, haves: [first.commit] });
    if (rest.length === 0 || !isTooLarge(answer))
      return read(ids, answer, { first: first.ref, rest });
  }
  return read(ids, await ask({ wants: ids, haves: commitsOf(main) }), {
    first: undefined,
    rest: [],
  });
}

function isTooLarge(answer: Known<HistoryAnswer>): boolean {
  return answer.kind === 'unknown' && answer.reason === 'too-large';
}

interface Named {
  readonly first: string | undefined;
  readonly rest: readonly Tip[];
}

function read(
  ids: readonly string[],
  answer: Known<HistoryAnswer>,
  { first, rest }: Named,
): FoundById {
  if (answer.kind === 'unknown')
    return new Map(ids.map((id) => [id, { commit: id, reach: answer }]));
  const { commits, unknown, peeled } = answer.value;
  const holders = holdersIn(commits, rest);
  const absent = new Set(unknown);
  return new Map(
    ids.map((id): [string, Found] => {
      if (absent.has(id)) return [id, found(id, { kind: 'none', isAbsent: true })];
      const commit = Object.hasOwn(peeled, id) ? (peeled[id] ?? id) : id;
      if (!Object.hasOwn(commits, commit)) return [id, found(commit, { kind: 'main', ref: first })];
      const ref = holders.get(commit);
      const reach: Reach =
        ref === undefined ? { kind: 'none', isAbsent: false } : { kind: 'main', ref };
      return [id, found(commit, reach)];
    }),
  );
}

function found(commit: string, value: Reach): Found {
  return { commit, reach: { kind: 'known', value } };
}
