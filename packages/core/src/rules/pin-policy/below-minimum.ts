import { chainsOf } from '../../analysis/pins/chains-of.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { type MinimalVerdict, type Policy, pinDemand } from '../../engine/index.ts';
import { type Chain, type PinEvidence, pinVerdicts } from '../../evidence/index.ts';

interface Miss {
  /** undefined for the pin itself. */
  readonly chain: Chain | undefined;
  readonly pin: PinEvidence;
  readonly minimum: MinimalVerdict;
}

/** What is less than the policy asks for, the pin itself first; what nobody knows is told by `impostor-commit`. */
export function belowMinimum({ pin, evidence }: UsedPin, policy: Policy): readonly Miss[] {
  const misses = new Map<string, Miss>();
  const own = missOf(pin, undefined, policy);
  if (own !== undefined) misses.set(pin.key, own);
  for (const chain of chainsOf(pin, evidence)) {
    const miss = chain.end === undefined ? undefined : missOf(chain.end, chain, policy);
    if (miss !== undefined && !misses.has(miss.pin.key)) misses.set(miss.pin.key, miss);
  }
  return [...misses.values()];
}

function missOf(pin: PinEvidence, chain: Chain | undefined, policy: Policy): Miss | undefined {
  const { minimum } = pinDemand(pin.repository, policy);
  if (minimum === undefined || pin.verdict === 'inconclusive') return undefined;
  return pinVerdicts.indexOf(pin.verdict) > pinVerdicts.indexOf(minimum)
    ? { chain, pin, minimum }
    : undefined;
}
