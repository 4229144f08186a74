import type { Alternative, ChoicePart } from '../../fetch/choice.ts';

/**
 * A command line as `@actions/exec` splits it: by spaces outside of double quotes, a backslash before a quote keeps it.
 * What others fill in never splits. https://github.com/actions/toolkit/blob/main/packages/exec/src/toolrunner.ts
 */
export function splitWords({ parts }: Alternative): readonly (readonly ChoicePart[])[] {
  const words: ChoicePart[][] = [[]];
  let isQuoted = false;
  for (const part of parts) {
    if (part.kind !== 'text') {
      words.at(-1)?.push(part);
      continue;
    }
    for (const token of part.text.match(tokens) ?? []) {
      if (token === '"') isQuoted = !isQuoted;
      else if (!isQuoted && /^\s/.test(token)) words.push([]);
      else words.at(-1)?.push({ kind: 'text', text: token === '\\"' ? '"' : token });
    }
  }
  return words.filter((word) => word.length > 0).map(merged);
}

const tokens = /\\"|"|\s+|[^\s"\\]+|\\/g;

function merged(parts: readonly ChoicePart[]): readonly ChoicePart[] {
  const found: ChoicePart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last?.kind === 'text' && part.kind === 'text') {
      found.splice(-1, 1, { kind: 'text', text: last.text + part.text });
    } else found.push(part);
  }
  return found;
}
