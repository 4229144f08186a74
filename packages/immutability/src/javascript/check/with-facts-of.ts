import type { State } from './state.ts';

/** What was done is done, but what it proves is not known until somebody waits for it. */
export function withFactsOf(state: State, before: State): State {
  const facts = new Map(
    [...state.facts.keys()].map((file) => [file, before.facts.get(file) ?? new Map()]),
  );
  return { ...state, facts, trail: before.trail };
}
