import type { TextEdit } from './text-edit.ts';

/** A text with its edits made; they are in order, and none is over another. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: added } of edits) {
    parts.push(text.slice(from, start), added);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
