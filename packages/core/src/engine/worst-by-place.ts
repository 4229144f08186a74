import type { FindingVerdict, RuleMeta } from './rule.ts';
import { weightOf } from './weight-of.ts';

/**
 * One finding a place, the worst of those that several runs, callers or rows of a matrix give it; in the order
 * in which the places were first met.
 */
export function worstByPlace(
  verdicts: Iterable<FindingVerdict>,
  meta: RuleMeta,
): readonly FindingVerdict[] {
  const worst = new Map<string, FindingVerdict>();
  for (const verdict of verdicts) {
    const key = `${verdict.at.source.path}:${verdict.at.start}`;
    const known = worst.get(key);
    if (known === undefined || rankOf(verdict, meta) > rankOf(known, meta)) worst.set(key, verdict);
  }
  return [...worst.values()];
}

function rankOf({ severity, confidence = 'high' }: FindingVerdict, meta: RuleMeta): number {
  return weightOf({ severity: severity ?? meta.severity, confidence });
}
