import type { Stretch } from './arguments-at.ts';
import { balancedEnd } from './balanced-end.ts';

const maxAssignments = 400;

/** Where variables get their values: behind each match of a pattern whose first group is the name. */
export function assignmentsIn(code: string, patterns: readonly RegExp[]): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>();
  let count = 0;
  for (const pattern of patterns) {
    for (const match of code.matchAll(pattern)) {
      count += 1;
      if (count > maxAssignments) return found;
      const from = match.index + match[0].length;
      const stretch = { from, to: balancedEnd(code, from, ';\n') };
      const name = match[1] ?? '';
      const known = found.get(name);
      if (known === undefined) found.set(name, [stretch]);
      else known.push(stretch);
    }
  }
  return found;
}
