import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { joined } from '../choices/joined.ts';
import { mapTexts } from '../choices/map-texts.ts';
import { textChoice } from '../choices/text-choice.ts';
import type { Context, State, SyntaxNode } from './context.ts';
import { keepFile } from './keep-file.ts';
import { copyOf } from './state.ts';

/** What a script prints, for `$(…)`: without line breaks at its end. */
export function outputOf(script: SyntaxNode | undefined, state: State, context: Context): Choice {
  if (script === undefined) return partChoice({ kind: 'unknown', why: 'the command is not read' });
  const heard: Choice[] = [];
  const inner = copyOf(state);
  // An escaped backtick has its text apart from the script.
  const isApart = script.type === 'Script' && script.source !== undefined;
  const span = context.toSpan(script.pos, script.end);
  const toSpan = isApart ? () => span : context.toSpan;
  context.shared.run(script, inner, { ...context, heard, toSpan });
  for (const [path, content] of inner.files)
    keepFile({ path, content }, { at: span, state, context });
  if (heard.length === 0) return textChoice('');
  return mapTexts(joined(heard), (text, isLast) => (isLast ? text.replace(/\s+$/, '') : text));
}
