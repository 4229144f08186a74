const maxLength = 4000;

/** Where a stretch of code ends that begins at an offset: before the first of these letters outside brackets. */
export function balancedEnd(code: string, start: number, enders: string): number {
  let depth = 0;
  const limit = Math.min(code.length, start + maxLength);
  for (let at = start; at < limit; at += 1) {
    const letter = code[at] ?? '';
    if (depth === 0 && enders.includes(letter)) return at;
    if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return limit;
}
