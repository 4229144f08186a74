/** The first of many lines, and how many more there are: content of others can have thousands, and the graph has all. */
export function firstLines(lines: readonly string[]): readonly string[] {
  const left = lines.length - mostShown;
  return left <= 0 ? lines : [...lines.slice(0, mostShown), `and ${left} more`];
}

const mostShown = 10;
