import { type Confidence, type Severity, weightOf } from '../../engine/index.ts';
import type { GapReport, GapSite, GapWeakness } from '../../evidence/index.ts';

/** Something that an action leaves to others, by how bad it is. */
export interface RankedGap {
  readonly site: GapSite;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** What is open with the inputs that were asked about, the worst first. */
export function rankedGaps({ sites }: GapReport, never: boolean): readonly RankedGap[] {
  const gaps = sites.flatMap((site): readonly RankedGap[] => {
    if (site.verdict !== 'gap') return [];
    const severity = severities[site.weakness ?? 'versioned-unverified'];
    return [{ site, severity, confidence: never ? 'low' : site.confidence }];
  });
  return gaps.toSorted((a, b) => weightOf(b) - weightOf(a));
}

const severities: Readonly<Record<GapWeakness, Severity>> = {
  'mutable-unverified': 'high',
  'same-origin': 'medium',
  'versioned-unverified': 'medium',
  'floating-signed': 'low',
  'fails-open': 'low',
  'system-packages': 'info',
};
