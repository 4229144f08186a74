import { closureOf } from '../../analysis/pins/closure-of.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Chain, PinEvidence, Unknown } from '../../evidence/index.ts';

type Doubt = Pick<Unknown, 'reason' | 'message'>;

interface Below {
  readonly impostors: readonly Chain[];
  readonly doubts: readonly Doubt[];
}

/** What a pin leads to that is from nowhere, and what could not be learned of it and of all that. */
export function doubtsBelow({ pin, evidence }: Pick<UsedPin, 'pin' | 'evidence'>): Below {
  const { chains, isCut } = closureOf(pin, evidence);
  const ends = new Map(
    chains.flatMap(({ end }) => (end === undefined ? [] : [[end.key, end] as const])),
  );
  return {
    impostors: chains.filter(({ end }) => end?.verdict === 'impostor'),
    doubts: [
      ...(isCut ? [cut(pin)] : []),
      ...[pin, ...ends.values()].flatMap(doubtsOf),
      ...chains.filter(isLeftOut).map(leftOut),
    ],
  };
}

function cut({ key }: PinEvidence): Doubt {
  const message = `${quoted(key)} leads to more than is looked at: read by hand what it uses`;
  return { reason: 'too-many', message };
}

/** There were so many pins in the run that nothing at all is known of this one. */
function isLeftOut({ hops, end }: Chain): boolean {
  return end === undefined && hops.at(-1)?.to !== undefined;
}

function leftOut({ hops }: Chain): Doubt {
  const message = `${quoted(hops.at(-1)?.text ?? '')} was not looked at, since too much is used: audit parts of the tree alone`;
  return { reason: 'too-many', message };
}

/** At most one for each. */
function doubtsOf(pin: PinEvidence): readonly Doubt[] {
  const { target, needs, verdict, reason = 'undecidable', key, proof } = pin;
  if (target.kind === 'unknown') return [target];
  if (verdict === 'inconclusive') {
    const message = `cannot say where ${quoted(key)} is from: ${proof}`;
    return [{ reason, message }];
  }
  return needs.kind === 'unknown' ? [needs] : [];
}
