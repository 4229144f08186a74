import type { Span } from '../analysis.ts';
import type { Context } from './context.ts';
import { isReason, joined } from './note.ts';
import type { Split } from './split.ts';
import type { State } from './state.ts';
import type { Status } from './status.ts';

const ok: Status = { kind: 'ok' };
const failed: Status = { kind: 'failed' };

/** What the end of a command says, once somebody asks: that is where a check takes effect. */
export function splitStatus(state: State, asked = state.status): Split {
  const yes = { ...state, status: ok };
  const no = { ...state, status: failed };
  switch (asked.kind) {
    case 'ok':
      return { yes: [yes], no: [] };
    case 'failed':
      return { yes: [], no: [no] };
    case 'unknown':
      return { yes: [yes], no: [no] };
    case 'fetch':
      return { yes: [yes], no: [notFetched(no, asked)] };
    case 'entry':
      return { yes: [yes], no: [noted(no, { kind: 'no-entry', ...asked.at, sites: asked.sites })] };
    case 'check': {
      const equal = passed(yes, asked);
      const differs = { ...noted(no, { kind: 'mismatch', ...asked.at }), hasSpoken: false };
      return asked.isNegated
        ? { yes: [{ ...differs, status: ok }], no: [{ ...equal, status: failed }] }
        : { yes: [equal], no: [differs] };
    }
  }
}

function notFetched(state: State, { site, path, at }: Extract<Status, { kind: 'fetch' }>): State {
  const files = state.files.filter((file) => file.path !== path);
  return noted({ ...state, files }, { kind: 'not-fetched', ...at, sites: [site] });
}

function noted(state: State, note: State['notes'][number]): State {
  return { ...state, notes: joined(state.notes, [note]) };
}

/** What stood in the way of a check is over, now that it has been made. */
function passed(state: State, { path, check, source }: Extract<Status, { kind: 'check' }>): State {
  const files = state.files.map((file) =>
    // Of one check, whose outcome was asked more closely before.
    path.includes(file.path) && !(file.checked?.check === check && source === 'same-release')
      ? { ...file, checked: { check, source } }
      : file,
  );
  return { ...state, files, notes: state.notes.filter((note) => !isReason(note)) };
}

/** A check whose outcome nobody asks for. */
export function dropStatus(state: State): State {
  if (state.status.kind !== 'check') return state;
  return noted({ ...state, status: { kind: 'unknown' } }, { kind: 'ignored', ...state.status.at });
}

/** `set -e` after a command that nobody tests. */
export function withErrexit(states: readonly State[], context: Context): readonly State[] {
  if (context.isTested) return states;
  return states.flatMap((state) => {
    if (!state.errexit || state.flow !== 'next' || state.status.kind === 'unknown') return [state];
    const { yes, no } = splitStatus(state);
    const ended = no.map((each): State => ({ ...each, flow: 'exit' }));
    return [...yes, ...ended];
  });
}

export function spanOf(
  { pos, end }: { readonly pos: number; readonly end: number },
  context: Context,
): Span {
  return context.shift ?? { start: pos, end };
}
