import type { Context, NodeOf } from './context.ts';
import { literalText } from './literal-text.ts';
import { sole } from './mixed.ts';
import type { ShellText } from './piece.ts';
import { printedBy } from './printed-by.ts';
import { textOfParameter } from './text-of-parameter.ts';
import { textOfVariable } from './text-of-variable.ts';

/** What a word of a script becomes. */
export function textOfWord(word: Word, context: Context): ShellText {
  context.shared.steps -= 1;
  if (context.shared.steps < 0) return sole({ kind: 'unknown' });
  if (word.parts === undefined) {
    const value = 'value' in word ? word.value : word.text;
    return literalAt({ from: word.pos, to: word.end, value }, context);
  }
  return word.parts.flatMap((part) => textOfPart(part, context));
}

type Word = NodeOf<'Word'> | NodeOf<'HereDocBody'>;
type WordPart = NonNullable<Word['parts']>[number];

function textOfPart(part: WordPart, context: Context): ShellText {
  switch (part.type) {
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.flatMap((child) => textOfPart(child, context));
    case 'SimpleExpansion':
      return textOfVariable(part, context);
    case 'ParameterExpansion':
      return textOfParameter(part, context, textOfWord);
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      return printedBy(part.script, context);
    case 'ArithmeticExpansion':
      return sole({ kind: 'harmless' });
    case 'SingleQuoted':
      return literalAt({ from: part.pos + 1, to: part.end - 1, value: part.value }, context);
    case 'AnsiCQuoted':
      return literalAt({ from: part.pos + 2, to: part.end - 1, value: part.value }, context);
    default: {
      const value = 'value' in part ? part.value : part.text;
      return literalAt({ from: part.pos, to: part.end, value }, context);
    }
  }
}

function literalAt(
  literal: { readonly from: number; readonly to: number; readonly value: string },
  { shared }: Context,
): ShellText {
  return literalText({ ...literal, source: shared.text }, shared.holes);
}
