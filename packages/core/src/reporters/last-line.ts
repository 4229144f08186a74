import type { Location } from '../model/index.ts';

/** The last line of which a location covers something: an end in column 1 covers nothing of its line. */
export function lastLine({ start, end }: Location): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
