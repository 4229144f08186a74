import type { Naming } from './naming.ts';

/** What can be relied on most, of several things that a text can name. */
export function strongestNaming(found: readonly (Naming | undefined)[]): Naming | undefined {
  let best: Naming | undefined;
  for (const one of found) if (one && (best === undefined || rank(one) > rank(best))) best = one;
  return best;
}

function rank({ kind, isCertain }: Naming): number {
  return (kind === 'code' ? 2 : 0) + Number(isCertain);
}
