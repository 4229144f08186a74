import type { Context } from './context.ts';
import { useFile } from './files.ts';
import { isReason } from './note.ts';
import type { State } from './state.ts';
import { lookUp } from './table.ts';

/** The script is over: what is installed now, and what a refusal leaves behind. */
export function endScript(state: State, context: Context): State {
  const after: State = { ...state, flow: 'exit' };
  if (state.status.kind === 'failed') refuse(after, context);
  else {
    for (const file of state.files) {
      const isInstalled = file.isExecutable || file.isPlaced;
      useFile(file, isInstalled ? 'installed' : 'kept', { state, at: file.at, context });
    }
  }
  return after;
}

/** Ended with a failure. Where a difference was the reason, it has to be said, and nothing may be left to run. */
export function refuse(state: State, { shared }: Context): void {
  // A download that failed after it was the reason, and no refusal.
  const note = state.notes.findLast(isReason);
  if (note?.kind !== 'mismatch') return;
  const key = `${note.start}`;
  const known = shared.refusals.get(key) ?? { at: note, hasSpoken: new Set() };
  known.hasSpoken.add(state.hasSpoken);
  const left = state.files.find(
    (file) => file.sites.length > 0 && file.checked === undefined && isLeft(file, state),
  );
  if (left !== undefined) known.leftExecutable ??= left.spilled ?? left.at;
  shared.refusals.set(key, known);
}

function isLeft(file: State['files'][number], { trap = '', variables }: State): boolean {
  if (file.spilled !== undefined) return true;
  if (!file.isExecutable) return false;
  if (!/\brm\b/.test(trap)) return true;
  const names = [...trap.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name);
  return !names.some((name) =>
    lookUp(variables, name)?.some(({ atoms }) => {
      const text = atoms
        .map((one) => (typeof one === 'string' ? one : 'name' in one ? `{${one.name}}` : ''))
        .join('');
      return text !== '' && file.path.includes(text);
    }),
  );
}
