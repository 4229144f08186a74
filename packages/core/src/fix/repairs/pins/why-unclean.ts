import { chainWords } from '../../../analysis/pins/chain-words.ts';
import {
  type Chain,
  chainsFrom,
  type Evidence,
  type PinEvidence,
} from '../../../evidence/index.ts';

/** Why nobody can say what a pin runs in turn, or why it is not always the same; undefined when it is. */
export function whyUnclean(pin: PinEvidence, evidence: Evidence): string | undefined {
  if (pin.needs.kind === 'unknown') return pin.needs.message;
  for (const chain of chainsFrom(pin, evidence)) {
    const why = whyOpen(chain);
    if (why !== undefined) return why;
  }
  return undefined;
}

function whyOpen(chain: Chain): string | undefined {
  const last = chain.hops.at(-1);
  if (last === undefined) return undefined;
  if (!last.isPinned) return `it uses ${chainWords(chain)}, which is not pinned`;
  if (last.to === undefined) return undefined;
  const { end } = chain;
  if (end === undefined) return `nobody looked at ${chainWords(chain)}, which it uses`;
  if (end.verdict === 'impostor' || end.verdict === 'inconclusive')
    return `it uses ${chainWords(chain)}, which is ${end.verdict}: ${end.proof}`;
  return end.needs.kind === 'unknown' ? end.needs.message : undefined;
}
