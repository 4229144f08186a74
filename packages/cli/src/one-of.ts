import { GuardError } from '@portcullis/core';
import { didYouMean } from './did-you-mean.ts';
import type { ParsedOptions } from './parse-options.ts';

/** The value of an option that takes one of some words; undefined when it is not given. */
export function oneOf<Word extends string>(
  options: ParsedOptions,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const [value] = options.all(name);
  if (value === undefined) return undefined;
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new GuardError(
    'bad-usage',
    `"--${name}" cannot be "${value}"${didYouMean(value, words)}: it is one of ${words.join(', ')}`,
  );
}
