import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { type Chain, chainsFrom, type PinEvidence, type Unknown } from '../../evidence/index.ts';

interface Below {
  readonly impostors: readonly Chain[];
  readonly doubts: readonly Pick<Unknown, 'reason' | 'message'>[];
}

/** What a pin leads to that is from nowhere, and what could not be learned of it and of all that. */
export function doubtsBelow({ pin, evidence }: UsedPin): Below {
  const chains = [...chainsFrom(pin, evidence)];
  const ends = new Map(
    chains.flatMap(({ end }) => (end === undefined ? [] : [[end.key, end] as const])),
  );
  return {
    impostors: chains.filter(({ end }) => end?.verdict === 'impostor'),
    doubts: [pin, ...ends.values()].flatMap(doubtsOf),
  };
}

/** At most one for each. */
function doubtsOf(pin: PinEvidence): readonly Pick<Unknown, 'reason' | 'message'>[] {
  const { target, needs, verdict, key, proof } = pin;
  if (target.kind === 'unknown') return [target];
  if (verdict === 'inconclusive') {
    const message = `cannot say where ${quoted(key)} is from: ${proof}`;
    return [{ reason: 'undecidable', message }];
  }
  return needs.kind === 'unknown' ? [needs] : [];
}
