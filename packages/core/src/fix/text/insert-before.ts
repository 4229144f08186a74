import { lineOf } from '../../analysis/line-of.ts';
import { type Document, lineStarts, type MapEntry, toLocation } from '../../model/index.ts';
import type { Edit } from '../repair.ts';
import { blockLines } from './block-lines.ts';
import type { Entry } from './entry.ts';
import { lineBreakOf } from './line-break-of.ts';

/** Puts an entry on lines of its own before another one of a block map, and above the comments that speak of that. */
export function insertBefore(
  next: MapEntry,
  entry: Entry,
  { comments, source }: Document,
): Edit | undefined {
  if (next.key.alias !== undefined) return undefined;
  const starts = lineStarts(source);
  const isWhole = (line: number) =>
    comments.some((one) => !one.trailing && lineOf(source, one.start) === line);
  let line = lineOf(source, next.key.start);
  const column = toLocation(next.key).start.column;
  const own = starts[line] ?? 0;
  const indent = ' '.repeat(column - 1);
  const lineBreak = lineBreakOf(source);
  // Behind the dash of a list there is no line of its own.
  if (source.text.slice(own, next.key.start).trim() !== '') {
    const text = blockLines(entry).map((each) => `${each}${lineBreak}${indent}`);
    return { at: { source, start: next.key.start, end: next.key.start }, text: text.join('') };
  }
  while (line > 0 && isWhole(line - 1)) line -= 1;
  const start = starts[line] ?? 0;
  const text = blockLines(entry).map((each) => `${indent}${each}${lineBreak}`);
  return { at: { source, start, end: start }, text: text.join('') };
}
