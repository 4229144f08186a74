import type { State } from './state.ts';

/** What runs in a shell of its own, which has to be left again. */
export function enterSubshell(state: State): State {
  return { ...state, outer: state };
}

/** What a subshell leaves: files, reasons and its status; not variables. */
export function leaveSubshell({ outer, files, notes, status }: State): State {
  if (outer === undefined) throw new Error('a subshell was left that was never entered');
  return { ...outer, files, notes, status };
}
