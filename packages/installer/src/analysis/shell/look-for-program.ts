import { isCheckingTool } from './facts.ts';
import type { Running } from './hash-command.ts';
import { joined } from './note.ts';
import type { State } from './state.ts';
import { lookUp, put } from './table.ts';
import { concat, lettersOf, literal } from './value.ts';

/** `command -v sha256sum`: there, or not. */
export function lookForProgram(running: Running): readonly State[] {
  const { args, state, at } = running;
  const names = args
    .map(({ value }) => lettersOf(value) ?? '')
    .filter((text) => !text.startsWith('-'));
  const tool = names.map((name) => name.slice(name.lastIndexOf('/') + 1)).find(isCheckingTool);
  const there: State = {
    ...state,
    status: { kind: 'ok' },
    printed: concat([state.printed, literal(names[0] ?? 'tool')]),
  };
  const isFunction = names.some((name) => lookUp(state.functions, name) !== undefined);
  if (isFunction) return [there];
  const missing: State = {
    ...state,
    status: { kind: 'failed' },
    hasSpoken: tool === undefined && state.hasSpoken,
  };
  const noted =
    tool === undefined ? missing : withNote(missing, { kind: 'tool-missing', tool, ...at });
  const [name] = names;
  if (name === undefined || names.length > 1) return [there, noted];
  // What was there, or missing, stays so.
  const key = `program ${name}`;
  const known = lettersOf(lookUp(state.variables, key) ?? []);
  if (known !== undefined) return [known === 'there' ? there : noted];
  return [withVariable(there, key, 'there'), withVariable(noted, key, 'missing')];
}

function withNote(state: State, note: State['notes'][number]): State {
  return { ...state, notes: joined(state.notes, [note]) };
}

function withVariable(state: State, name: string, text: string): State {
  return { ...state, variables: put(state.variables, name, literal(text)) };
}
