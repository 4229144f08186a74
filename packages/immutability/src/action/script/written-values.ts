import type { Choice } from '../../fetch/choice.ts';
import { joinChoices } from '../../fetch/join-choices.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { wordsIn } from './words-in.ts';
import type { WrittenValue } from './written-value.ts';

interface Text {
  readonly text: string;
  readonly holes: ReadonlyMap<string, Choice>;
  readonly variables: ReadonlyMap<string, Choice>;
}

/** `echo "name=value" >> "$GITHUB_OUTPUT"`: what is written in one line. Whether a line runs is not asked. */
export function writtenValues({ text, holes, variables }: Text): readonly WrittenValue[] {
  let left = mostWrites;
  return wordsIn(text).flatMap(({ name, words }) => {
    const file = words.find((word) => /GITHUB_(?:OUTPUT|ENV)\b/.test(word));
    if (file === undefined || !/^(?:echo|printf|Write-Output)$/i.test(name)) return [];
    left -= 1;
    return words.slice(1, 4).flatMap((word) => {
      const match = /^([\w-]+)=([\s\S]*)$/.exec(word);
      const [, key, value] = match ?? [];
      if (key === undefined || value === undefined) return [];
      const to = file.includes('GITHUB_ENV') ? 'env' : 'output';
      return [
        {
          to,
          name: key,
          choice:
            left < 0 || value.length > mostText ? tooMuch : choiceOf(value, { holes, variables }),
        } as const,
      ];
    });
  });
}

const mostWrites = 2000;
const mostText = 500;
const mostHoles = 20;

/** Of what is not read nothing is known but that it is written. */
const tooMuch = partChoice({ kind: 'unknown', why: 'an earlier step writes more than is read' });

function choiceOf(value: string, { holes, variables }: Omit<Text, 'text'>): Choice {
  const names = [...holes.keys()].filter((hole) => value.includes(hole));
  if (names.length > mostHoles) return tooMuch;
  const pattern = new RegExp(
    `(\\$\\w+|\\$\\{\\w+\\}|\\$[^\\w]${names.map((name) => `|${name}`).join('')})`,
  );
  const pieces = value.split(pattern).map((piece): Choice => {
    const hole = holes.get(piece);
    if (hole !== undefined) return hole;
    if (!piece.startsWith('$')) return partChoice({ kind: 'text', text: piece });
    const name = /^\$\{?(\w+)\}?$/.exec(piece)?.[1] ?? '';
    return (
      variables.get(name) ??
      partChoice({ kind: 'unknown', why: `what ${piece} is in an earlier step is not known` })
    );
  });
  // What stands in a substitution is no text of the value.
  return value.includes('$(') || /\$\{\w+[^\w}]/.test(value)
    ? partChoice({ kind: 'unknown', why: 'an earlier step computes it' })
    : joinChoices(pieces);
}
