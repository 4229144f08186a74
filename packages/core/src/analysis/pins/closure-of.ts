import { type Chain, chainsFrom, type Evidence, type PinEvidence } from '../../evidence/index.ts';

/** Everything that a pin leads to. */
export interface PinClosure {
  /** The nearest first. */
  readonly chains: readonly Chain[];
  /** Whether there is more than was looked at. */
  readonly isCut: boolean;
}

const known = new WeakMap<Evidence, { left: number; readonly of: Map<PinEvidence, PinClosure> }>();

/** Several rules ask at every place where a pin is used. Hostile content can name itself and others without end. */
export function closureOf(pin: PinEvidence, evidence: Evidence): PinClosure {
  const run = known.get(evidence) ?? { left: mostInRun, of: new Map<PinEvidence, PinClosure>() };
  known.set(evidence, run);
  const closure = run.of.get(pin) ?? follow(pin, evidence, Math.min(mostBelowPin, run.left));
  if (!run.of.has(pin)) run.left -= closure.chains.length;
  run.of.set(pin, closure);
  return closure;
}

function follow(pin: PinEvidence, evidence: Evidence, most: number): PinClosure {
  const chains: Chain[] = [];
  for (const chain of chainsFrom(pin, evidence)) {
    if (chains.length === most) return { chains, isCut: true };
    chains.push(chain);
  }
  return { chains, isCut: false };
}

/** The largest real ones have some two hundred. */
const mostBelowPin = 5000;
const mostInRun = 200_000;
