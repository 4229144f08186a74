import type { Evidence } from './evidence.ts';
import type { Need, PinEvidence } from './pin-evidence.ts';

/** One thing that a pin leads to. */
export interface Chain {
  /** From what the pin itself uses to the end; never empty. */
  readonly hops: readonly Need[];
  /** Whose content names the last hop. */
  readonly user: PinEvidence;
  /** What the last hop leads to; undefined where that is no repository, or nothing was learned. */
  readonly end: PinEvidence | undefined;
}

/** Everything that a pin leads to, each once and by a shortest chain, the nearest first. */
export function* chainsFrom(pin: PinEvidence, evidence: Evidence): Generator<Chain> {
  const seen = new Set([pin.key]);
  const queue: { readonly user: PinEvidence; readonly before: readonly Need[] }[] = [
    { user: pin, before: [] },
  ];
  for (const { user, before } of queue) {
    if (user.needs.kind === 'unknown') continue;
    for (const need of user.needs.value) {
      const end = need.to === undefined ? undefined : evidence.pins.get(need.to);
      const hops = [...before, need];
      yield { hops, user, end };
      if (end === undefined || seen.has(end.key)) continue;
      seen.add(end.key);
      queue.push({ user: end, before: hops });
    }
  }
}
