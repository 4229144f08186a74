import type { Arm } from '../report/installer-report.ts';
import { algorithmReader } from './algorithm-reader.ts';
import { lineOf } from './line-of.ts';
import { valueTest } from './value-test.ts';

/** A script for one artifact needs no table: the one value that is in its text is that of the artifact. */
export function withLoneValue(arms: readonly Arm[], text: string): readonly Arm[] {
  const [only, ...others] = arms;
  if (only === undefined || others.length > 0 || only.value !== undefined) return arms;
  const found = valuesIn(text);
  const values = new Set(found.map(({ value }) => value));
  const [first] = found;
  if (first === undefined || values.size !== 1) return arms;
  const { value, offset } = first;
  const algorithm = algorithmReader(text)(value, '');
  const line = lineOf(text)(offset);
  return [{ ...only, ...(algorithm === undefined ? {} : { algorithm }), value, line }];
}

function valuesIn(text: string): readonly { readonly value: string; readonly offset: number }[] {
  const isValue = valueTest(text);
  return [...text.matchAll(digits)].flatMap(({ 0: value, index: offset }) => {
    const name = /(\w{1,60})["']?\s?[:=]\s?["']?$/.exec(
      text.slice(Math.max(0, offset - 70), offset),
    );
    // Without a name a short one is part of an address.
    if (name === null && value.length < 64) return [];
    return isValue(value, name?.[1] ?? '') ? [{ value: value.toLowerCase(), offset }] : [];
  });
}

const digits = /(?<![\w-])[a-f\d]{32,128}(?![\w-])/gi;
