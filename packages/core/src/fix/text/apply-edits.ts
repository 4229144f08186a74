import type { Edit } from '../repair.ts';

/**
 * A text with its edits made. Insertions at one place come in the order given, before what is replaced there;
 * what belongs to the line goes before what begins a new one.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: added } of edits.toSorted(byPlace)) {
    parts.push(text.slice(from, at.start), added);
    from = at.end;
  }
  return parts.join('') + text.slice(from);
}

function byPlace(one: Edit, other: Edit): number {
  const { at: a } = one;
  const { at: b } = other;
  return a.start - b.start || a.end - b.end || Number(beginsLine(one)) - Number(beginsLine(other));
}

function beginsLine({ text }: Edit): boolean {
  return /^\r?\n/.test(text);
}
