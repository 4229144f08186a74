import type { Value, Values } from './value.ts';

/** One thing, whatever happens. */
export function constant(value: Value): Values {
  return { cases: [{ value, when: [] }], isOpen: false };
}
