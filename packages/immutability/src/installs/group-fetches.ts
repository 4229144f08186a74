import type { Place, ScalarNode, Step, StepOwner } from '@portcullis/core';
import { joinedScripts } from '@portcullis/installer';
import type { Fetch } from '../fetch/fetch.ts';
import { unlessTooDeep } from '../fetch/unless-too-deep.ts';
import { fetchesInScript } from '../script/fetches-in-script.ts';
import { mayFetchText } from '../script/may-fetch-text.ts';

/** What several steps fetch together. */
export interface GroupFetches {
  /** The same fetch, with what later steps do to what it brings. */
  at(place: Place): Fetch | undefined;
  /** All that stand in a step: some are none until a later step uses what they bring. */
  in(run: ScalarNode): readonly Fetch[];
}

/** Steps that share files, read as one script each: a file that one step brings, the next one checks or runs. */
export function groupFetches(steps: readonly Step[], owner: StepOwner): GroupFetches {
  const fetches = new Map<number, Fetch>();
  for (const { text, dialect, origin } of joinedScripts(steps, owner)) {
    if (origin === undefined || !mayFetchText(text)) continue;
    const toOffset = (index: number) => origin.place(index, index + 1).start;
    const at = origin.place(0, text.length);
    const nothing = { holes: new Map(), variables: new Map() };
    const found = unlessTooDeep(at, () =>
      fetchesInScript({ dialect, at, text, toOffset, ...nothing }),
    );
    for (const fetch of found.fetches) fetches.set(fetch.at.start, fetch);
  }
  return {
    at: ({ start }) => fetches.get(start),
    in: (run) =>
      [...fetches.values()].filter(({ at }) => run.start <= at.start && at.end <= run.end),
  };
}
