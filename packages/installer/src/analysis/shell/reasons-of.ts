import type { Shared, Use } from './context.ts';
import { isReason, type Note } from './note.ts';

/** Why nothing was checked, without what has nothing to do with expected values: a version that could not be asked for. */
export function reasonsOf(use: Use, { sites }: Shared): readonly Note[] {
  return use.notes.filter((note) => {
    if (!isReason(note)) return false;
    if (note.kind !== 'not-fetched' && note.kind !== 'no-entry') return true;
    if (note.sites.some((id) => use.sites.includes(id))) return note.kind === 'no-entry';
    return note.sites.length === 0 || note.sites.some((id) => sites.get(id)?.isReference === true);
  });
}
