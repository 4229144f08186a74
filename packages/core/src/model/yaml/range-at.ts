/** The range that holds an offset, of ranges given as ascending starts and ends. */
export function rangeAt(
  ranges: readonly number[],
  offset: number,
): { start: number; end: number } | undefined {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle * 2 + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const start = ranges[low * 2];
  const end = ranges[low * 2 + 1];
  return start !== undefined && end !== undefined && start <= offset ? { start, end } : undefined;
}
