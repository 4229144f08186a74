import type { Chain } from '../../evidence/index.ts';
import { chainWords } from './chain-words.ts';

/** What else is as the one that a finding is about, each said once: a workflow uses the same action in every job. */
export function sameHolds(first: Chain, others: readonly Chain[]): readonly string[] {
  const words = new Set(others.map(chainWords));
  words.delete(chainWords(first));
  return [...words].slice(0, mostNamed).map((what) => `the same holds for ${what}`);
}

/** The rest is in the graph. */
const mostNamed = 10;
