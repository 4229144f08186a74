import { bounded } from './bounded.ts';
import type { Context, SyntaxNode } from './context.ts';
import { sole } from './mixed.ts';
import type { Chunk, ShellText } from './piece.ts';
import { inner } from './scope.ts';

/** What a command substitution becomes: all that its commands print, without the line ends behind it. */
export function printedBy(script: SyntaxNode | undefined, context: Context): ShellText {
  // Within escaped backquotes offsets are those of another text.
  const isMoved = script?.type === 'Script' && script.source !== undefined;
  if (script === undefined || isMoved) return sole({ kind: 'unknown' });
  const output: Chunk[] = [];
  context.shared.run(script, { ...context, scope: inner(context.scope), output });
  const text = output.length > 1 ? output.flatMap(onOneLine) : output.flatMap((one) => one.text);
  return bounded(withoutLineEnds(text));
}

/** Of `test … && echo true || echo false` one is printed, not two lines. */
function onOneLine({ text }: Chunk): ShellText {
  return text.map((piece) => (typeof piece === 'string' ? piece.replace(/\n+$/, ' ') : piece));
}

function withoutLineEnds(text: ShellText): ShellText {
  const last = text.at(-1);
  if (typeof last !== 'string') return text;
  const rest = last.replace(/\n+$/, '');
  return rest === '' ? withoutLineEnds(text.slice(0, -1)) : [...text.slice(0, -1), rest];
}
