import { quoted } from '@portcullis/core';
import type { PolicyValue } from './policy-rows.ts';

/** One of a few words. */
export function toWord<Word extends string>(
  key: string,
  value: PolicyValue,
  words: readonly Word[],
): Word {
  const word = words.find((known) => known === value.text);
  if (word !== undefined) return word;
  throw value.refuse(
    `cannot take ${quoted(value.text)} for "${key}": expected ${words.map((known) => `"${known}"`).join(', ')}`,
  );
}
