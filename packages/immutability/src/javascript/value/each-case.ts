import { given } from './given.ts';
import { unionOf } from './union-of.ts';
import type { Value, Values } from './value.ts';

/** What becomes of each thing that it can be, each under its own conditions. */
export function eachCase(values: Values, become: (value: Value) => Values): Values {
  const became = values.cases.map(({ value, when }) => given(become(value), when));
  const all = unionOf(became);
  // Nothing came out of a loop yet: what is made of it cannot be told, while a plain copy could.
  const isOpen = all.isOpen || values.isOpen || values.cases.length === 0;
  return isOpen === all.isOpen ? all : { ...all, isOpen };
}
