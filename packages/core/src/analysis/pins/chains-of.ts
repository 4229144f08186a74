import type { Chain, Evidence, PinEvidence } from '../../evidence/index.ts';
import { closureOf } from './closure-of.ts';

/** Everything that a pin leads to, the nearest first. That there was too much of it is told by `impostor-commit`. */
export function chainsOf(pin: PinEvidence, evidence: Evidence): readonly Chain[] {
  return closureOf(pin, evidence).chains;
}
