import type { AbstractValue } from './abstract-value.ts';
import { bestOf } from './facts.ts';
import type { State } from './state.ts';
import { factsWhen } from './truth.ts';
import type { Walk } from './walk.ts';

interface Branches {
  readonly test: AbstractValue;
  readonly then: State;
  readonly otherwise: State;
}

/** The run ends where the check passes, and goes on where it does not. */
export function noteInverted({ test, then, otherwise }: Branches, walk: Walk): void {
  const isEnded =
    (!then.isLive && otherwise.isLive && proves(test, true, walk) && !proves(test, false, walk)) ||
    (then.isLive && !otherwise.isLive && proves(test, false, walk) && !proves(test, true, walk));
  if (!isEnded) return;
  walk.notes.push({ flaw: 'inverted', why: 'the run ends where the comparison passes' });
}

function proves(test: AbstractValue, is: boolean, walk: Walk): boolean {
  return [...(factsWhen(test, is, walk.program) ?? [])].some(([file, checks]) => {
    const best = bestOf(checks);
    return best !== undefined && best !== bestOf(walk.state.facts.get(file));
  });
}
