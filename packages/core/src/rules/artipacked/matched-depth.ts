/**
 * How many leading segments of a path a pattern matches: the folder, or the file itself, that it takes.
 * Walks all readings of `**` at once, so that no pattern is slow.
 */
export function matchedDepth(
  pattern: readonly string[],
  path: readonly string[],
): number | undefined {
  let reached = spread(new Set([0]), pattern);
  for (let depth = 0; ; depth += 1) {
    if (reached.has(pattern.length)) return depth;
    const segment = path[depth];
    if (segment === undefined || reached.size === 0) return undefined;
    reached = spread(step(reached, pattern, segment), pattern);
  }
}

/** `**` may stand for nothing at all. */
function spread(reached: Set<number>, pattern: readonly string[]): Set<number> {
  // A Set may grow while it is iterated.
  for (const index of reached) {
    if (pattern[index] === '**') reached.add(index + 1);
  }
  return reached;
}

function step(
  reached: ReadonlySet<number>,
  pattern: readonly string[],
  segment: string,
): Set<number> {
  const next = new Set<number>();
  for (const index of reached) {
    const part = pattern[index];
    if (part === undefined) continue;
    if (part === '**') next.add(index);
    else if (matchesSegment(part, segment)) next.add(index + 1);
  }
  return next;
}

/** No file system has longer ones. */
const longestName = 255;

/** `*` is any run, `?` and `[…]` are any one character. Goes back to the last `*` only, so that it stays quick. */
function matchesSegment(pattern: string, text: string): boolean {
  if (text.length > longestName) return false;
  const parts = pattern.match(/\[[^\]]{1,64}\]|[\s\S]/g) ?? [];
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (from < text.length) {
    const part = parts[at];
    if (part === '*') {
      star = at;
      mark = from;
      at += 1;
    } else if (part === text[from] || part === '?' || (part?.length ?? 0) > 1) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      from = mark;
    } else return false;
  }
  return parts.slice(at).every((part) => part === '*');
}
