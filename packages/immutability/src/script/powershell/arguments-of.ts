import type { FetchFunction } from './fetch-functions.ts';
import type { Token } from './tokens-of.ts';

/** What a call gives each parameter of a function: `-Url X`, `-Url:X`, or by position. */
export function argumentsOf(
  { parameters }: FetchFunction,
  words: readonly Token[],
): ReadonlyMap<string, Token> {
  const given = new Map<string, Token>();
  const plain: Token[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind !== 'word') break;
    if (/^(?:\d|\*)?>/.test(word.text)) break;
    const [, option] = word.isLiteral ? [] : (/^-([A-Za-z]\w*):?$/.exec(word.text) ?? []);
    if (option === undefined) plain.push(word);
    else {
      const name = parameters.find((one) => one.startsWith(option.toLowerCase()));
      const value = words[index + 1];
      // An option that the function does not have takes a value only where none follows.
      if (value?.kind === 'word' && !/^-[A-Za-z]/.test(value.text)) {
        index += 1;
        if (name !== undefined) given.set(name, value);
      }
    }
  }
  const free = parameters.filter((name) => !given.has(name));
  for (const [index, word] of plain.entries()) {
    const name = free[index];
    if (name !== undefined) given.set(name, word);
  }
  return given;
}
