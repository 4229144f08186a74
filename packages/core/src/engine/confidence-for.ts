import type { Confidence } from './finding.ts';

/** How sure a finding is that so many things are doubtful about. */
export function confidenceFor(doubts: number): Confidence {
  if (doubts === 0) return 'high';
  return doubts === 1 ? 'medium' : 'low';
}
