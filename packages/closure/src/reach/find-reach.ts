import type { RepositoryRefs } from '@portcullis/core';
import { askMain } from './ask-main.ts';
import { askOthers } from './ask-others.ts';
import type { AskHistory, Found, FoundById } from './found.ts';
import type { Reach } from './reach.ts';
import { type Tip, type Tips, toTips } from './tips.ts';

/** An id, and whether its verdict depends on which branch holds it. */
export interface Sought {
  readonly id: string;
  readonly isReleased: boolean;
}

/**
 * What holds each commit of one repository. The advertisement alone proves what is the tip of a main branch, and what
 * is any other tip at no release tag. For the rest one question tells whether a main branch holds it, and one more,
 * for those that are no tip at all, whether anything does.
 */
export async function findReach(
  sought: readonly Sought[],
  refs: RepositoryRefs,
  ask: AskHistory,
): Promise<FoundById> {
  const tips = toTips(refs);
  const advertised = new Map(sought.flatMap((one) => tipOf(one, tips)));
  const open = sought.flatMap(({ id }) => (advertised.has(id) ? [] : [id]));
  if (open.length === 0) return advertised;
  const asked = await askHistories(open, tips, ask);
  return new Map([...advertised, ...asked]);
}

function tipOf({ id, isReleased }: Sought, { main, other }: Tips): readonly [string, Found][] {
  const isAt = ({ commit }: Tip) => commit === id;
  const tip = main.find(isAt);
  if (tip !== undefined) return [[id, found(id, { kind: 'main', ref: tip.ref })]];
  const held = isReleased ? undefined : other.find(isAt);
  return held === undefined ? [] : [[id, found(id, { kind: 'other', ref: held.ref })]];
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
  const held = new Map(off.flatMap((commit) => heldByTip(commit, other)));
  const lost = off.filter((commit) => !held.has(commit));
  const others = lost.length === 0 ? new Map() : await askOthers(lost, tips, ask);
  return new Map(
    [...first].map(([id, one]) => {
      const reach = isOff(one) ? (held.get(one.commit) ?? others.get(one.commit)) : undefined;
      return [id, { commit: one.commit, reach: reach ?? one.reach }];
    }),
  );
}

/** No main branch holds it, and the server has it. */
function isOff({ reach }: Found): boolean {
  return reach.kind === 'known' && reach.value.kind === 'none' && !reach.value.isAbsent;
}

function heldByTip(commit: string, other: readonly Tip[]): readonly [string, Found['reach']][] {
  const tip = other.find((one) => one.commit === commit);
  return tip === undefined ? [] : [[commit, found(commit, { kind: 'other', ref: tip.ref }).reach]];
}

function found(commit: string, value: Reach): Found {
  return { commit, reach: { kind: 'known', value } };
}
