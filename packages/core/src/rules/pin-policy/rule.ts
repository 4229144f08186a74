import { chainPlaces } from '../../analysis/pins/chain-places.ts';
import { firstLines } from '../../analysis/pins/first-lines.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import {
  finding,
  type InconclusiveVerdict,
  inconclusive,
  type MinimalVerdict,
  type Rule,
} from '../../engine/index.ts';
import type { Chain, PinEvidence, Unknown } from '../../evidence/index.ts';
import { belowMinimum } from './below-minimum.ts';

export const rule: Rule = {
  meta: {
    id: 'pin-policy',
    guard: 'pin-verify',
    title: 'A pin is less than the configuration asks for',
    severity: 'medium',
    profile: 'default',
    practices: ['P03'],
    isOnline: true,
  },
  check: {
    *repository(_, { policy: { pins, today } }) {
      for (const { repository, until, at } of pins.exceptions) {
        if (until === undefined || until >= today) continue;
        yield finding(
          at,
          `the exception for ${quoted(repository)} ended on ${until}, so that the policy holds for it again: mend what it was for and delete it, or decide anew`,
          { severity: 'low' },
        );
      }
    },
    *uses(site, context) {
      const used = usedPin(site, context);
      if (used === undefined) return;
      const misses = belowMinimum(used, context.policy);
      const [worst, ...others] = misses.filter((miss) => doubtOf(miss) === undefined);
      if (worst === undefined) {
        const [first] = misses;
        if (first !== undefined) yield* undecided(used, first);
        return;
      }
      const { chain, pin, minimum } = worst;
      yield finding(used.uses.at, describe(used, { chain, pin, minimum }), {
        related: chain === undefined ? [] : chainPlaces(chain),
        evidence: [
          pin.proof,
          ...firstLines(others.map((one) => `${quoted(one.pin.key)} is ${one.pin.verdict}`)),
        ],
      });
    },
  },
};

/** Why nobody could say whether it is better than its verdict, and as good as it has to be. */
function doubtOf({ pin, minimum }: Miss): Unknown | undefined {
  return minimum === 'attested' ? pin.unattested : undefined;
}

function* undecided({ uses }: UsedPin, miss: Miss): Generator<InconclusiveVerdict> {
  const doubt = doubtOf(miss);
  if (doubt === undefined) return;
  const { chain, pin } = miss;
  const what = chain === undefined ? uses.at.value.trimEnd() : pin.key;
  const message = `nobody could say whether ${quoted(what)} is "attested", as the configuration asks: ${doubt.message}`;
  yield inconclusive(uses.at, doubt.reason, message);
}

interface Miss {
  readonly chain: Chain | undefined;
  readonly pin: PinEvidence;
  readonly minimum: MinimalVerdict;
}

function describe({ uses }: UsedPin, { chain, pin, minimum }: Miss): string {
  const subject = quoted(uses.at.value.trimEnd());
  const what = chain === undefined ? subject : `${subject} leads to ${quoted(pin.key)}, which`;
  return `${what} is ${quoted(pin.verdict)}, where the configuration asks for ${quoted(minimum)} or better: pin a state that is, or except ${quoted(pin.repository)} with the reason`;
}
