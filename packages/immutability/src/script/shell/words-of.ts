import type { Choice } from '../../fetch/choice.ts';
import { joined } from '../choices/joined.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import { textOf } from '../choices/text-of.ts';
import { allParameters, theRest } from './all-parameters.ts';
import { choiceOfPart, choiceOfWord } from './choice-of-word.ts';
import type { Context, NodeOf, State, SyntaxNode, Value } from './context.ts';
import { variableValue } from './variable-value.ts';

/** The words that a word becomes: `"$@"` and `${a[@]}` are several, a variable without quotes is parted by blanks. */
export function wordsOf(word: NodeOf<'Word'>, state: State, context: Context): readonly Choice[] {
  const list = listOf(word, state, context);
  if (list !== undefined) return list;
  const choice = choiceOfWord(word, state, context);
  const isBare =
    word.parts?.some(
      ({ type }) =>
        type === 'SimpleExpansion' || type === 'ParameterExpansion' || type === 'CommandExpansion',
    ) === true;
  return isBare ? parted(choice) : [choice];
}

type Part = Extract<SyntaxNode, { text: string }>;

/** The name of a variable whose words are all meant. */
const allOf = /^\$(?:([@*])|\{([@*]|\w+\[[@*]\])(?::[-+?=]?.*)?\})$/s;

function listOf(
  word: NodeOf<'Word'>,
  state: State,
  context: Context,
): readonly Choice[] | undefined {
  const parts = word.parts ?? [];
  const inner = parts.flatMap((part): readonly Part[] =>
    part.type === 'DoubleQuoted' ? part.parts : [part],
  );
  const at = inner.findIndex(({ text }) => allOf.test(text));
  const part = inner[at];
  if (part === undefined) return undefined;
  const [, mark, name = mark ?? ''] = allOf.exec(part.text) ?? [];
  const value: Value = /^[@*]$/.test(name)
    ? { kind: 'list', words: allParameters(state, context) }
    : variableValue(name.replace(/\[.*$/s, ''), state, context);
  const words = value.kind === 'list' ? value.words : [value.choice];
  if (inner.length === 1) return words;
  const before = joined(inner.slice(0, at).map((one) => choiceOfPart(one, state, context)));
  const behind = joined(inner.slice(at + 1).map((one) => choiceOfPart(one, state, context)));
  if (words.length === 0) return [joined([before, behind])];
  return words.map((one, index) =>
    joined([
      index === 0 ? before : textChoice(''),
      one,
      index === words.length - 1 ? behind : textChoice(''),
    ]),
  );
}

function parted(choice: Choice): readonly Choice[] {
  const text = textOf(choice);
  if (text !== undefined) {
    const words = text.split(/\s+/).filter((one) => one !== '');
    return cutWords(words.slice(0, mostWords).map(textChoice), words.length);
  }
  const [first] = choice.alternatives;
  if (
    first === undefined ||
    !first.parts.some((part) => part.kind === 'text' && /\s/.test(part.text))
  )
    return [choice];
  // Of a line that is put together from known words and others the first way to read it is followed.
  const { isOpen } = choice;
  const words = partedParts({ alternatives: [first], isOpen });
  if (choice.alternatives.length === 1) return words;
  // An option of one way alone is none that is given for sure.
  return words.map((word) => (shown(word).startsWith('-') ? { ...word, isOpen: true } : word));
}

const mostWords = 100;

/** What is more can be anything. */
function cutWords(words: readonly Choice[], count: number): readonly Choice[] {
  return count > mostWords ? [...words, theRest] : words;
}

function partedParts({ alternatives: [only], isOpen }: Choice): readonly Choice[] {
  const words: Choice[][] = [[]];
  for (const part of only?.parts ?? []) {
    const pieces = part.kind === 'text' ? part.text.split(/\s+/) : [part];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) words.push([]);
      const one: Choice =
        typeof piece === 'string'
          ? textChoice(piece)
          : { alternatives: [{ parts: [piece], when: [] }], isOpen: false };
      words.at(-1)?.push(one);
    }
  }
  const when = only?.when ?? [];
  const known = words
    .slice(0, mostWords)
    .map((pieces) => joined(pieces))
    .filter((one) => shown(one) !== '')
    .map(({ alternatives }) => ({
      alternatives: alternatives.map((one) => ({ ...one, when })),
      isOpen,
    }));
  return cutWords(known, words.length);
}
