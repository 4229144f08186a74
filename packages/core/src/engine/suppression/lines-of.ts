import type { Location } from '../../model/index.ts';
import type { Lines } from './types.ts';

/** A place that ends at the start of a line does not stand on that line. */
export function linesOf({ start, end }: Location): Lines {
  const endsBefore = end.column === 1 && end.line > start.line;
  return { first: start.line, last: endsBefore ? end.line - 1 : end.line };
}
