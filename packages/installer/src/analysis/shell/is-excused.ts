import type { Shared, Use } from './context.ts';
import { isOptOutName } from './facts.ts';
import type { Note } from './note.ts';
import { reasonsOf } from './reasons-of.ts';

/** Whoever runs the script has asked for it to be so, and nobody gets there by saying nothing. */
export function isExcused(use: Use, shared: Shared): boolean {
  const { checked, notes } = use;
  if (checked !== undefined) return false;
  // What stood in the way after the last of them was not asked for by it.
  const asked = notes.findLastIndex((note) => isOptOut(note) || isOptOutArm(note));
  const reasons = reasonsOf(use, shared);
  if (asked === -1 || reasons.some((note) => notes.indexOf(note) > asked)) return false;
  const variables = notes.flatMap((note) => (note.kind === 'environment' ? [note] : []));
  const byDefault = new Set(variables.flatMap(({ isDefault, name }) => (isDefault ? [name] : [])));
  const byVariable = variables.some((note) => isOptOut(note) && !byDefault.has(note.name));
  return byVariable || notes.some(isOptOutArm);
}

function isOptOut(note: Note): boolean {
  return note.kind === 'environment' && isOptOutName(note.name);
}

/** `--skip-checksum)`, `--insecure)`. */
function isOptOutArm(note: Note): boolean {
  return (
    note.kind === 'arm' &&
    /--?(?:(?:no|skip|disable)\S*(?:verif|check|sum|hash|sig)|insecure|unsafe)/i.test(note.text)
  );
}
