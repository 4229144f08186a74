import type { Program } from '../program/program.ts';
import { type AbstractValue, noFacts, type Trail, type ValueCase } from './abstract-value.ts';
import { bestOf, meetOfFacts } from './facts.ts';
import { filesOf } from './files-of.ts';
import { hashedBy } from './hashed-by.ts';
import { worthOf } from './outcome-order.ts';
import { reasonBetween } from './reason-between.ts';
import { isSameValue, keyOf } from './same-value.ts';
import type { Fed, State } from './state.ts';

/** Where two ways meet again. */
export function joinStates(one: State, other: State, program: Program): State {
  if (!one.isLive) return other;
  if (!other.isLive || one === other) return one;
  program.effort.steps += (one.variables.size + other.variables.size) >> 5;
  const reasons = [
    () => reasonBetween(one.trail, other.trail, program),
    () => reasonBetween(other.trail, one.trail, program),
  ] as const;
  return {
    isLive: true,
    variables: joinMaps(one.variables, other.variables, (left, right) =>
      joinValues(kept(left, right, other), kept(right, left, one)),
    ),
    files: joinMaps(one.files, other.files, (left, right) =>
      worthIn(one, left) <= worthIn(other, right) ? left : right,
    ),
    facts: meetOfFacts(one.facts, other.facts, { reasons, isAbsentFine: true }),
    fed: joinMaps(one.fed, other.fed, joinFed),
    placed: new Set([...one.placed, ...other.placed]),
    isFailed: one.isFailed && other.isFailed,
    trail: commonTrail(one.trail, other.trail),
  };
}

/** Where a path is another file on each way, it is the one of which less is proved. */
function worthIn({ facts }: State, file: number): number {
  const best = bestOf(facts.get(file));
  return best === undefined ? -1 : worthOf(best);
}

function commonTrail(one: Trail, other: Trail): Trail {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return one.slice(0, same);
}

export function joinValues(one: AbstractValue, other: AbstractValue): AbstractValue {
  if (isSameValue(one, other)) return one;
  if (one === manyValues || other === manyValues) return manyValues;
  const cases = [...casesOf(one)];
  for (const each of casesOf(other)) {
    if (
      !cases.some((before) => isSameValue(before.value, each.value) && before.facts === each.facts)
    )
      cases.push(each);
  }
  if (cases.length > mostCases) return manyValues;
  return { kind: 'cases', cases };
}

const mostCases = 24;

/** More than are told apart: who reads it does not know what it is, and that the walk is not complete. */
export const manyValues: AbstractValue = { kind: 'test', whenTrue: noFacts, whenFalse: noFacts };

/**
 * A variable that holds the fetched file on one way and something else on the other, though the file was fetched there
 * too: what is proved of the variable is not proved of the file.
 */
function kept(value: AbstractValue, instead: AbstractValue, there: State): AbstractValue {
  const key = keyOf(value);
  const file = key === undefined ? undefined : there.files.get(key);
  if (file === undefined || filesOf(instead, there).includes(file)) return value;
  if (hashedBy(instead, there)?.files.includes(file)) return value;
  if (value.kind !== 'leaf' && value.kind !== 'made') return value;
  return { kind: 'made', key: `perhaps ${value.key}`, node: value.node, from: [value] };
}

function casesOf(value: AbstractValue): readonly ValueCase[] {
  return value.kind === 'cases' ? value.cases : [{ value, facts: noFacts, trail: [] }];
}

function joinFed(one: Fed, other: Fed): Fed {
  if (one.kind === 'file' && other.kind === 'file' && one.file === other.file) return one;
  return { kind: 'other', values: [] };
}

function joinMaps<K, V>(
  one: ReadonlyMap<K, V>,
  other: ReadonlyMap<K, V>,
  join: (left: V, right: V) => V,
): ReadonlyMap<K, V> {
  if (one === other) return one;
  const all = new Map(one);
  for (const [key, right] of other) {
    const left = all.get(key);
    all.set(key, left === undefined ? right : join(left, right));
  }
  return all;
}
