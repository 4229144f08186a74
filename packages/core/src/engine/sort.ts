import type { Location } from '../model/index.ts';

interface Placed {
  readonly rule?: string;
  readonly at: Location;
  readonly message: string;
}

/** By path, position, rule, message; the same thing said twice at one place (through an alias) is kept once. */
export function sorted<Item extends Placed>(items: readonly Item[]): readonly Item[] {
  const ordered = [...items].sort(compare);
  return ordered.filter((item, index) => {
    const before = ordered[index - 1];
    return before === undefined || compare(before, item) !== 0;
  });
}

function compare(a: Placed, b: Placed): number {
  return (
    compareText(a.at.path, b.at.path) ||
    a.at.start.offset - b.at.start.offset ||
    a.at.end.offset - b.at.end.offset ||
    compareText(a.rule ?? '', b.rule ?? '') ||
    compareText(a.message, b.message)
  );
}

/** By UTF-16 units, the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
