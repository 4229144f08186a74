import type { Span } from '../analysis.ts';
import { told } from './fetch-command.ts';
import type { Note } from './note.ts';
import type { Alternative } from './value.ts';

/** Whose word decides. */
export function originNotes(
  { atoms }: Alternative,
  { at, isDefault }: { readonly at: Span; readonly isDefault: boolean },
): readonly Note[] {
  const notes: Note[] = [];
  for (const one of atoms) {
    if (typeof one === 'string' || one.kind !== 'unknown') continue;
    if (one.name.startsWith(told)) {
      notes.push({ kind: 'not-fetched', sites: [one.name.slice(told.length)], ...at });
    }
    if (one.origin === 'answer') notes.push({ kind: 'answer', ...at });
    if (one.origin === 'option') notes.push({ kind: 'option', text: one.name, ...at });
    if (one.origin === 'environment') {
      // Once it is known to say something, nobody gets there by saying nothing.
      const isSilent = isDefault && one.isSet !== true;
      notes.push({ kind: 'environment', name: one.name, isDefault: isSilent, ...at });
    }
  }
  return notes;
}
