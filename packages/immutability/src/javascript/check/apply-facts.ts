import type { Facts } from './abstract-value.ts';
import { unionOfFacts } from './facts.ts';
import type { State } from './state.ts';

/** From here on these hold; undefined: nothing gets here. */
export function applyFacts(state: State, facts: Facts | undefined): State {
  if (facts === undefined) return { ...state, isLive: false };
  if (facts.size === 0) return state;
  return { ...state, facts: unionOfFacts(state.facts, facts) };
}
