import { type GapSite, gapWeaknesses } from '@portcullis/core';

/** The worst first: gaps by what makes them one, then what nobody could tell, then the rest. */
export function byWeakness(sites: readonly GapSite[]): readonly GapSite[] {
  return sites.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ verdict, weakness, confidence }: GapSite): number {
  const known = weakness === undefined ? -1 : gapWeaknesses.indexOf(weakness);
  const within =
    (known === -1 ? gapWeaknesses.length : known) * 3 + confidences.indexOf(confidence);
  return verdicts.indexOf(verdict) * 100 + within;
}

const verdicts: readonly GapSite['verdict'][] = ['gap', 'unknown', 'conditional', 'closed'];
const confidences: readonly GapSite['confidence'][] = ['high', 'medium', 'low'];
