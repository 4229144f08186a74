import { firstWhere } from '../model/first-where.ts';
import { lineStarts, type Source } from '../model/index.ts';

/** The line of an offset, counted from 0. */
export function lineOf(source: Source, offset: number): number {
  const starts = lineStarts(source);
  return firstWhere(starts.length, (index) => (starts[index] ?? 0) > offset) - 1;
}
