import type { Choice } from '../../fetch/choice.ts';
import { mapTexts } from '../choices/map-texts.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';

export interface Arguments {
  readonly names: readonly Choice[];
  /** Options by their names, with what they are given; without value an empty list. */
  readonly options: ReadonlyMap<string, readonly Choice[]>;
}

/** Parts the arguments of a command line in options and names. `isClustered`: `-sSLo FILE` are four options. */
export function readArguments(
  words: readonly Choice[],
  { valued, isClustered }: { readonly valued: ReadonlySet<string>; readonly isClustered: boolean },
): Arguments {
  const names: Choice[] = [];
  const options = new Map<string, readonly Choice[]>();
  const add = (name: string, value?: Choice) => {
    options.set(name, [...(options.get(name) ?? []), ...(value === undefined ? [] : [value])]);
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? textChoice('');
    const text = shown(word);
    if (text === '') continue;
    if (text === '--') return { names: [...names, ...words.slice(index + 1)], options };
    if (!text.startsWith('-') || text === '-') {
      names.push(word);
      continue;
    }
    const { name, rest } = nameOf(text, valued, isClustered);
    if (isClustered && !name.startsWith('--'))
      for (const letter of name.slice(1)) add(`-${letter}`);
    const option = isClustered && !name.startsWith('--') ? `-${name.at(-1)}` : name;
    if (rest !== undefined) add(option, after(word, text.length - rest.length));
    else if (valued.has(option)) {
      index += 1;
      const value = words[index];
      if (value !== undefined) add(option, value);
    } else add(option);
  }
  return { names, options };
}

/** `--name=rest`, `-ofile`: the name of an option, and what is behind it in the same word. */
function nameOf(text: string, valued: ReadonlySet<string>, isClustered: boolean) {
  if (text.startsWith('--') || !isClustered) {
    const [, name = text, rest] = /^(-[^=]*)=([\s\S]*)$/.exec(text) ?? [];
    return { name, rest };
  }
  for (let at = 1; at < text.length; at += 1) {
    if (!valued.has(`-${text[at]}`)) continue;
    return {
      name: text.slice(0, at + 1),
      rest: at + 1 < text.length ? text.slice(at + 1) : undefined,
    };
  }
  return { name: text, rest: undefined };
}

function after(word: Choice, length: number): Choice {
  let left = length;
  return mapTexts(word, (text) => {
    const cut = Math.min(left, text.length);
    left -= cut;
    return text.slice(cut);
  });
}
