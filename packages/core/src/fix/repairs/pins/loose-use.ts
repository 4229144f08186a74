import { closureOf } from '../../../analysis/pins/closure-of.ts';
import type { Evidence, PinEvidence } from '../../../evidence/index.ts';
import { chainText } from './chain-text.ts';

/** The nearest of what a pin runs in turn that is not pinned itself; undefined when all is. */
export function looseUse(pin: PinEvidence, evidence: Evidence): string | undefined {
  const chain = closureOf(pin, evidence).chains.find(({ hops }) => hops.at(-1)?.isPinned === false);
  return chain && `it uses ${chainText(chain)}, which is not pinned`;
}
