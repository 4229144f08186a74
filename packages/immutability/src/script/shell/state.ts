import type { State } from './context.ts';

export function startState(): State {
  return { variables: new Map(), files: new Map(), when: [], positional: undefined, flow: 'next' };
}

/** For a branch: what it changes stays its own. */
export function copyOf(state: State): State {
  return { ...state, variables: new Map(state.variables), files: new Map(state.files) };
}
