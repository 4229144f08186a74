import { firstWhere } from '../first-where.ts';

/** The range that holds an offset, of ranges given as ascending starts and ends. */
export function rangeAt(
  ranges: readonly number[],
  offset: number,
): { start: number; end: number } | undefined {
  const range = firstWhere(ranges.length / 2, (index) => (ranges[index * 2 + 1] ?? 0) > offset);
  const start = ranges[range * 2];
  const end = ranges[range * 2 + 1];
  return start !== undefined && end !== undefined && start <= offset ? { start, end } : undefined;
}
