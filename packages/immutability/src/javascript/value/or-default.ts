import { unionOf } from './union-of.ts';
import type { Values } from './value.ts';

/** With something else where it is nothing. */
export function orDefault(values: Values, fallback: () => Values): Values {
  const cases = values.cases.filter(({ value }) => value.kind !== 'nothing');
  if (cases.length === values.cases.length && !values.isOpen) return values;
  return unionOf([{ ...values, cases }, fallback()]);
}
