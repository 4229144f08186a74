import { type PinEvidence, pinVerdicts } from '../evidence/index.ts';
import { pinDemand } from './pin-demand.ts';
import type { MinimalVerdict } from './pin-policy.ts';
import type { Policy } from './policy.ts';

/** What the policy asks of a pin that is less, as `pin-policy` tells it; that nobody knows what it is, is told elsewhere. */
export function missedMinimum(
  { repository, verdict }: Pick<PinEvidence, 'repository' | 'verdict'>,
  policy: Policy,
): MinimalVerdict | undefined {
  const { minimum } = pinDemand(repository, policy);
  if (minimum === undefined || verdict === 'inconclusive') return undefined;
  return pinVerdicts.indexOf(verdict) > pinVerdicts.indexOf(minimum) ? minimum : undefined;
}
