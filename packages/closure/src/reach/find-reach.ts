import type { RepositoryRefs } from '@portcullis/core';
import { askMain } from './ask-main.ts';
import { askOthers } from './ask-others.ts';
import { contradiction } from './contradiction.ts';
import type { AskHistory, Found, FoundById } from './found.ts';
import { inParts } from './in-parts.ts';
import type { Reach } from './reach.ts';
import { type Tip, type Tips, toTips } from './tips.ts';

/** An id, and whether it has a tag: then its verdict depends on which branch holds it. */
export interface Sought {
  readonly id: string;
  readonly isTagged: boolean;
}

/**
 * What holds each commit of one repository. The advertisement alone proves what is the tip of a main branch, and what
 * is the tip of any other branch at no tag. For the rest one question tells whether a main branch holds it, and one more,
 * for those that are no tip at all, whether anything does.
 */
export async function findReach(
  sought: readonly Sought[],
  refs: RepositoryRefs,
  ask: AskHistory,
): Promise<FoundById> {
  const tips = toTips(refs);
  const heads = { main: byCommit(tips.main), other: byCommit(tips.other) };
  const advertised = new Map(sought.flatMap((one) => tipOf(one, heads)));
  const open = sought.flatMap(({ id }) => (advertised.has(id) ? [] : [id]));
  if (open.length === 0) return advertised;
  const asked = await inParts(open, (part) => askHistories(part, tips, ask));
  return new Map([...advertised, ...asked]);
}

/** The first tip at each commit. */
function byCommit(tips: readonly Tip[]): ReadonlyMap<string, string> {
  return new Map(tips.toReversed().map(({ commit, ref }) => [commit, ref]));
}

interface Heads {
  readonly main: ReadonlyMap<string, string>;
  readonly other: ReadonlyMap<string, string>;
}

function tipOf({ id, isTagged }: Sought, { main, other }: Heads): readonly [string, Found][] {
  const own = main.get(id);
  if (own !== undefined) return [[id, found(id, { kind: 'main', ref: own })]];
  const ref = isTagged ? undefined : other.get(id);
  return ref === undefined ? [] : [[id, found(id, { kind: 'other', ref })]];
}

async function askHistories(
  ids: readonly string[],
  tips: Tips,
  ask: AskHistory,
): Promise<FoundById> {
  const { main, other } = tips;
  const isEmpty = main.length + other.length === 0;
  const nowhere = (id: string) => found(id, { kind: 'none', isAbsent: false });
  const first =
    main.length > 0 ? await askMain(ids, main, ask) : new Map(ids.map((id) => [id, nowhere(id)]));
  if (isEmpty) return first;
  const off = [...first.values()].filter(isOff).map(({ commit }) => commit);
  const heads = byCommit(other);
  const held = new Map(off.flatMap((commit) => heldBy(commit, heads.get(commit))));
  const lost = off.filter((commit) => !held.has(commit));
  const others = lost.length === 0 ? new Map() : await askOthers(lost, tips, ask);
  return new Map(
    [...first].map(([id, one]) => {
      const { commit } = one;
      if (isGone(one) && heads.has(commit)) return [id, { commit, reach: contradiction(commit) }];
      const reach = isOff(one) ? held.get(commit) : undefined;
      if (reach !== undefined) return [id, { commit, reach }];
      return [id, (isOff(one) ? others.get(commit) : undefined) ?? one];
    }),
  );
}

/** No main branch holds it, and the server has it. */
function isOff({ reach }: Found): boolean {
  return reach.kind === 'known' && reach.value.kind === 'none' && !reach.value.isAbsent;
}

/** The server says that it does not have it. */
function isGone({ reach }: Found): boolean {
  return reach.kind === 'known' && reach.value.kind === 'none' && reach.value.isAbsent;
}

function heldBy(commit: string, ref: string | undefined): readonly [string, Found['reach']][] {
  return ref === undefined ? [] : [[commit, found(commit, { kind: 'other', ref }).reach]];
}

function found(commit: string, value: Reach): Found {
  return { commit, reach: { kind: 'known', value } };
}
