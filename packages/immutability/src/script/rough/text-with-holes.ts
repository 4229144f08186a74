import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { joined } from '../choices/joined.ts';
import { textChoice } from '../choices/text-choice.ts';
import { tooLong } from '../choices/too-long.ts';
import type { ShellText } from '../shell-text.ts';

const mostHoles = 40;

/** A text with the words that stand for what GitHub fills in as what they are. */
export function textWithHoles(text: string, { holes }: ShellText): Choice {
  const found = [...holes.keys()].filter((hole) => hole !== '' && text.includes(hole));
  if (found.length === 0) return textChoice(text);
  const pieces: Choice[] = [];
  let rest = text;
  for (let count = 0; ; count += 1) {
    const places = found
      .map((hole) => ({ hole, at: rest.indexOf(hole) }))
      .filter(({ at }) => at !== -1);
    const next = places.sort((a, b) => a.at - b.at || b.hole.length - a.hole.length)[0];
    if (next === undefined) break;
    if (count === mostHoles) return joined([...pieces, partChoice(tooLong)]);
    const hole =
      holes.get(next.hole) ??
      partChoice({ kind: 'unknown', why: 'nobody knows what is filled in' });
    pieces.push(textChoice(rest.slice(0, next.at)), hole);
    rest = rest.slice(next.at + next.hole.length);
  }
  return joined([...pieces, textChoice(rest)]);
}
