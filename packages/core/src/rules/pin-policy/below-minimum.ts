import { chainsOf } from '../../analysis/pins/chains-of.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { type MinimalVerdict, missedMinimum, type Policy } from '../../engine/index.ts';
import type { Chain, PinEvidence } from '../../evidence/index.ts';

interface Miss {
  /** undefined for the pin itself. */
  readonly chain: Chain | undefined;
  readonly pin: PinEvidence;
  readonly minimum: MinimalVerdict;
}

/** What is less than the policy asks for, the pin itself first; impostors and what nobody knows are told by `impostor-commit`. */
export function belowMinimum({ pin, evidence }: UsedPin, policy: Policy): readonly Miss[] {
  // What an impostor uses in turn is as foreign as the impostor.
  if (pin.verdict === 'impostor') return [];
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
  const minimum = pin.verdict === 'impostor' ? undefined : missedMinimum(pin, policy);
  return minimum === undefined ? undefined : { chain, pin, minimum };
}
