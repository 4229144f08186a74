import type { ChoicePart } from '../../fetch/choice.ts';

/** The words of a text for a shell that say which programs it starts: the first of each command, as far as it is known. */
export function programsIn(parts: readonly ChoicePart[]): readonly (readonly ChoicePart[])[] {
  const found: ChoicePart[][] = [];
  let word: ChoicePart[] | undefined = [];
  const end = () => {
    if (word !== undefined && word.length > 0) found.push(word);
    word = undefined;
  };
  for (const part of parts) {
    if (part.kind !== 'text') {
      word?.push(part);
      continue;
    }
    for (const token of part.text.match(tokens) ?? []) {
      if (/^(?:[;&|\n(]+|\$\()/.test(token)) {
        end();
        word = [];
      } else if (/^\s/.test(token)) {
        if (word !== undefined && word.length > 0) end();
      } else word?.push({ kind: 'text', text: token });
    }
  }
  end();
  return found;
}

const tokens = /\$\(|[;&|\n(]+|[^\S\n]+|[^\s;&|()$]+|[$)]/g;
