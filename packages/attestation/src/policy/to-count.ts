import { quoted } from '@portcullis/core';
import type { PolicyValue } from './policy-rows.ts';

/** A whole number within bounds. */
export function toCount(key: string, value: PolicyValue, least: 0 | 1): number {
  const isCount = /^(?:0|[1-9]\d?)$/.test(value.text) && Number(value.text) >= least;
  if (isCount) return Number(value.text);
  throw value.refuse(
    `cannot take ${quoted(value.text)} for "${key}": expected a whole number from ${least} to 99`,
  );
}
