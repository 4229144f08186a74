import type { AbstractValue } from './abstract-value.ts';
import { partsOf } from './files-of.ts';

/** Values within a value, each as often as it stands there; nothing that is fetched is handled among more. */
const most = 2000;

const weights = new WeakMap<AbstractValue, number>();

/** Whether a value holds more than can be looked through: a list of lists of lists, cases of cases of cases. */
export function isTooWide(value: AbstractValue): boolean {
  return weightOf(value) > most;
}

function weightOf(value: AbstractValue): number {
  if (value.kind === 'leaf' || value.kind === 'constant') return 1;
  const before = weights.get(value);
  if (before !== undefined) return before;
  let weight = 1;
  // What a value is made of was weighed when it was made: this goes one step deep.
  for (const one of partsOf(value)) weight += weightOf(one);
  weights.set(value, weight);
  return weight;
}
