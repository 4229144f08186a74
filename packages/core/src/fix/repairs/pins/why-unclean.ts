import { closureOf } from '../../../analysis/pins/closure-of.ts';
import { quoted } from '../../../analysis/quoted.ts';
import { missedMinimum, type Policy } from '../../../engine/index.ts';
import type { Chain, Evidence, PinEvidence } from '../../../evidence/index.ts';
import { chainText } from './chain-text.ts';

interface Known {
  readonly evidence: Evidence;
  readonly policy: Policy;
}

/** Why what a pin runs in turn must not be run, or why nobody can say what it is; undefined when it may. */
export function whyUnclean(pin: PinEvidence, { evidence, policy }: Known): string | undefined {
  if (pin.needs.kind === 'unknown') return pin.needs.message;
  const { chains, isCut } = closureOf(pin, evidence);
  for (const chain of chains) {
    const why = whyFoul(chain, policy);
    if (why !== undefined) return `it uses ${chainText(chain)}${why}`;
  }
  return isCut ? 'it leads to more than is looked at: read by hand what it uses' : undefined;
}

/** What follows the name of the last one. */
function whyFoul({ hops, end }: Chain, policy: Policy): string | undefined {
  if (hops.at(-1)?.to === undefined) return undefined;
  if (end === undefined) return ', and nobody looked at it';
  const { verdict, proof, needs } = end;
  if (verdict === 'impostor' || verdict === 'moved' || verdict === 'inconclusive')
    return `, which is ${quoted(verdict)}: ${proof}`;
  const minimum = missedMinimum(end, policy);
  if (minimum !== undefined)
    return `, which is ${quoted(verdict)} (${proof}), where the configuration asks for ${quoted(minimum)} or better`;
  return needs.kind === 'unknown' ? `: ${needs.message}` : undefined;
}
