import type { Span } from '../analysis.ts';

/** Why a way through the script was taken: what a weakness on that way is explained with. */
export type Note = Span &
  (
    | { readonly kind: 'tool-missing'; readonly tool: string }
    | { readonly kind: 'algorithm' | 'mismatch' | 'ignored' | 'itself' | 'answer' }
    | { readonly kind: 'not-fetched' | 'no-entry'; readonly sites: readonly string[] }
    | { readonly kind: 'empty'; readonly name: string; readonly isCarried: boolean }
    | { readonly kind: 'environment'; readonly name: string; readonly isDefault: boolean }
    | { readonly kind: 'option' | 'arm'; readonly text: string }
  );

/** Those that say why nothing was checked; the others only matter through what they set. */
export function isReason({ kind }: Note): boolean {
  return kind !== 'environment' && kind !== 'option' && kind !== 'arm';
}

const maxNotes = 24;

/** Each note once, in the order of the way. */
export function joined(...lists: readonly (readonly Note[])[]): readonly Note[] {
  const [first = [], ...rest] = lists;
  if (rest.every((list) => list.length === 0 || list === first)) return first;
  const added = rest.flatMap((list) =>
    list === first ? [] : list.filter((note) => !isAmong(note, first)),
  );
  if (added.length === 0) return first;
  const all = [...first];
  for (const note of added) if (!all.some((one) => isSame(one, note))) all.push(note);
  if (all.length <= maxNotes) return all;
  // Of many the reasons stay, and the newest of what only led there.
  const reasons = all.filter(isReason).slice(-maxNotes);
  const others = all.filter((note) => !isReason(note));
  const kept = new Set([...reasons, ...others.slice(others.length - (maxNotes - reasons.length))]);
  return all.filter((note) => kept.has(note));
}

function isAmong(note: Note, notes: readonly Note[]): boolean {
  for (const one of notes) if (isSame(one, note)) return true;
  return false;
}

export function isSame(one: Note, other: Note): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind || one.start !== other.start) return false;
  // Whether one gets there by saying nothing is not lost among those who said something.
  return (
    one.kind !== 'environment' || other.kind !== 'environment' || one.isDefault === other.isDefault
  );
}
