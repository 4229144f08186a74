import { substitute } from './substitute.ts';
import { unquote } from './unquote.ts';
import { wordsIn } from './words-in.ts';

/** undefined where only the build knows the value. */
export type Defaults = Map<string, string | undefined>;

/**
 * Takes in the defaults of an `ARG` before the first `FROM`: the only ones that a `FROM` sees. One may build on
 * those before it.
 * Source: https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
export function addDefaults(defaults: Defaults, words: string): void {
  for (const word of wordsIn(words)) {
    const [, name, value] = /^(\w+)(?:=([\s\S]*))?$/.exec(unquote(word)) ?? [];
    if (name !== undefined)
      defaults.set(name, value === undefined ? undefined : substitute(unquote(value), defaults));
  }
}
