import { blockEnd } from './block-end.ts';
import { CHOMPING_MODE, SCALAR_STYLE, type ScalarEvent } from './library.ts';

/** By the width of the indentation. */
const INDENTS: (RegExp | undefined)[] = [];

/**
 * The text of a literal scalar by one search and replace, for the scripts that are most of a workflow's text;
 * undefined where that would not do.
 */
export function decodeLiteral(text: string, event: ScalarEvent): string | undefined {
  if (event.style !== SCALAR_STYLE.LITERAL_BLOCK || event.indent < 0) return undefined;
  const lines = `\n${text.slice(event.valueStart, blockEnd(text, event))}`;
  if (lines.includes('\r')) return undefined;
  INDENTS[event.indent] ??= new RegExp(`\n {0,${event.indent}}`, 'g');
  const end = event.chomping === CHOMPING_MODE.STRIP && lines.endsWith('\n') ? -1 : lines.length;
  return lines.replace(INDENTS[event.indent] ?? '', '\n').slice(1, end);
}
