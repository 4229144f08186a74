import { GuardError } from '@portcullis/core';
import { textInput } from './text-input.ts';

/** An input that takes one of some words; undefined when it is not set. */
export function wordInput<const Word extends string>(
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = textInput(name);
  if (value === undefined) return undefined;
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new GuardError(
    'bad-input',
    `the input "${name}" cannot be "${value}": it is one of ${words.join(', ')}`,
  );
}
