import type { AbstractValue, ValueCase } from './abstract-value.ts';
import { keyOf } from './same-value.ts';
import type { State } from './state.ts';

/** The fetches that a value is the file of: its path, its bytes, the response that brings it. */
export function filesOf(value: AbstractValue, state: State): readonly number[] {
  if (value.kind === 'cases') return filesOfCases(value.cases, state);
  if (value.kind === 'pending') return filesOf(value.value, state);
  const key = keyOf(value);
  const file = key === undefined ? undefined : state.files.get(key);
  return file === undefined ? [] : [file];
}

/** Where a file was fetched on the way to a case that is something else, the whole is not surely that file. */
function filesOfCases(cases: readonly ValueCase[], state: State): readonly number[] {
  const all = cases.map((one) => ({ ...one, files: filesOf(one.value, state) }));
  const files = new Set(all.flatMap((one) => one.files));
  return [...files].filter((file) =>
    all.every((one) => one.files.length > 0 || !one.facts.has(file) || isNothing(one.value)),
  );
}

function isNothing(value: AbstractValue): boolean {
  return value.kind === 'constant' && !value.value;
}

/** The fetches whose file takes part in a value, however deep. */
export function filesWithin(value: AbstractValue, state: State, depth = 6): readonly number[] {
  const own = filesOf(value, state);
  if (own.length > 0 || depth === 0) return own;
  return partsOf(value).flatMap((one) => filesWithin(one, state, depth - 1));
}

export function partsOf(value: AbstractValue): readonly AbstractValue[] {
  switch (value.kind) {
    case 'made':
      return value.from;
    case 'cases':
      return value.cases.map((one) => one.value);
    case 'object':
      return [...value.members.values()];
    case 'list':
      return value.items;
    case 'pending':
      return [value.value];
    case 'writer':
      return [value.path];
    default:
      return [];
  }
}
