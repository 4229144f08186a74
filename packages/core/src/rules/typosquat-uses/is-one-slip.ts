/** Whether one letter has to be put in, taken out, changed, or swapped with its neighbour. */
export function isOneSlip(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  // What is left between a common beginning and a common end.
  const a = left.slice(start, left.length - end);
  const b = right.slice(start, right.length - end);
  if (a.length === 2 && b.length === 2) return a[0] === b[1] && a[1] === b[0];
  return Math.max(a.length, b.length) === 1;
}
