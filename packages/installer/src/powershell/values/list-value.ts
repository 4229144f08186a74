import { derive } from './derive.ts';
import type { Value } from './value.ts';

/** A list; one with two items is true. */
export function listValue(items: readonly Value[]): Value {
  return { ...derive(items), items, canBeFalse: items.length < 2 };
}
