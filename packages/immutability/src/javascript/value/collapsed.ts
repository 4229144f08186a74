import { onlyText } from './only-text.ts';
import type { Case, Values } from './value.ts';

/** Words that make a text name something else tomorrow: no table may hide them. */
const floating =
  /latest|main|master|head|nightl|canary|stable|edge|dev|tip|next|lts|trunk|[~^*<>]/i;

/** Nor versions, of which `v2` is none that is fixed; but these name machines. */
const version = /^v?\d+(?:\.|$)/;
const machines: ReadonlySet<string> = new Set(['32', '64', '386']);

/** All texts that are written in the code, and that no input chooses among, as one table. */
export function collapsed(values: Values): Values {
  const fixed = values.cases.filter(isFixed);
  if (fixed.length < 2) return values;
  const texts = new Set(fixed.map(({ value }) => onlyText(value) ?? ''));
  const name = [...texts].join('|').slice(0, 80);
  const table: Case = { value: { kind: 'text', parts: [{ kind: 'table', name }] }, when: [] };
  return { ...values, cases: [...values.cases.filter((one) => !fixed.includes(one)), table] };
}

function isFixed({ value, when }: Case): boolean {
  const text = onlyText(value);
  if (text === undefined || text.length > 40 || text.includes('://')) return false;
  if (floating.test(text) || (version.test(text) && !machines.has(text))) return false;
  return when.every(({ kind }) => kind === 'platform');
}
