import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { anyOf } from '../choices/any-of.ts';
import { joined } from '../choices/joined.ts';
import { textChoice } from '../choices/text-choice.ts';
import type { Context, NodeOf, State, SyntaxNode } from './context.ts';
import { expanded } from './expanded.ts';
import { outputOf } from './output-of.ts';
import { variableValue } from './variable-value.ts';

/** What a word can be, as one text. */
export function choiceOfWord(word: NodeOf<'Word'>, state: State, context: Context): Choice {
  if (word.parts === undefined) return withHoles(word.value, context);
  return joined(word.parts.map((part) => choiceOfPart(part, state, context)));
}

export function choiceOfPart(part: SyntaxNode, state: State, context: Context): Choice {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return withHoles(part.value, context);
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return withHoles(part.text, context);
    case 'DoubleQuoted':
    case 'LocaleString':
      return joined(part.parts.map((one) => choiceOfPart(one, state, context)));
    case 'SimpleExpansion':
      return textOfValue(part.text.slice(1), state, context);
    case 'ParameterExpansion':
      return expanded(part, state, context);
    case 'CommandExpansion':
      return outputOf(part.script, state, context);
    case 'ArithmeticExpansion':
      return partChoice({ kind: 'machine', name: 'a number' });
    case 'ProcessSubstitution':
      return outputOf(part.script, state, { ...context, isRun: context.isRun });
    default:
      return partChoice({ kind: 'unknown', why: 'this word is not read' });
  }
}

function textOfValue(name: string, state: State, context: Context): Choice {
  const value = variableValue(name, state, context);
  if (value.kind === 'text') return value.choice;
  return joined(
    value.words.flatMap((word, index) => (index === 0 ? [word] : [textChoice(' '), word])),
  );
}

/** Words that stand for what GitHub fills in become what that is. */
export function withHoles(text: string, { shared }: Context): Choice {
  const { holes } = shared.text;
  if (holes.size === 0 || text === '') return textChoice(text);
  const found = [...holes.keys()].filter((hole) => hole !== '' && text.includes(hole));
  if (found.length === 0) return textChoice(text);
  const places: Place[] = found.map((hole) => ({ hole, at: text.indexOf(hole) }));
  const pieces: Choice[] = [];
  let start = 0;
  for (;;) {
    const next = firstFrom(start, places, text);
    if (next === undefined) break;
    const { at, hole } = next;
    pieces.push(textChoice(text.slice(start, at)), holes.get(hole) ?? anyOf([]));
    start = at + hole.length;
  }
  return joined([...pieces, textChoice(text.slice(start))]);
}

interface Place {
  readonly hole: string;
  /** Where it stands next; none where it is -1. Looked for anew only where the text before has passed it. */
  at: number;
}

function firstFrom(start: number, places: readonly Place[], text: string): Place | undefined {
  let best: Place | undefined;
  for (const place of places) {
    if (place.at !== -1 && place.at < start) place.at = text.indexOf(place.hole, start);
    const { at, hole } = place;
    if (at === -1) continue;
    const isLonger = best !== undefined && at === best.at && hole.length > best.hole.length;
    if (best === undefined || at < best.at || isLonger) best = place;
  }
  return best;
}
