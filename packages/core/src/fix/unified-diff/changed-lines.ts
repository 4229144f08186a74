import { firstWhere } from '../../model/first-where.ts';
import type { Edit } from '../repair.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { splitLines } from './split-lines.ts';

/** Lines that take the place of others; `from` counts from 0. */
export interface ChangedLines {
  readonly from: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The lines that edits change, in order; those that stay at the ends of a change are not part of it. */
export function changedLines(text: string, edits: readonly Edit[]): readonly ChangedLines[] {
  const lines = splitLines(text);
  const starts = startsOf(lines);
  return groupsOf(edits, starts).flatMap(({ first, last, own }) => {
    const offset = starts[first] ?? text.length;
    const removed = lines.slice(first, last + 1);
    const moved = own.map(({ at, text: added }) => {
      const { source, start, end } = at;
      return { at: { source, start: start - offset, end: end - offset }, text: added };
    });
    const added = splitLines(applyEdits(removed.join(''), moved));
    return trimmed({ from: first, removed, added });
  });
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0];
  for (const line of lines)
    if (line.endsWith('\n')) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}

interface Group {
  first: number;
  last: number;
  readonly own: Edit[];
}

/** Edits of the same lines go together. */
function groupsOf(edits: readonly Edit[], starts: readonly number[]): readonly Group[] {
  const groups: Group[] = [];
  for (const edit of edits.toSorted((one, other) => one.at.start - other.at.start)) {
    const first = lineAt(starts, edit.at.start);
    const last = lineAt(starts, edit.at.end);
    const group = groups.at(-1);
    if (group === undefined || first > group.last) groups.push({ first, last, own: [edit] });
    else {
      group.last = Math.max(group.last, last);
      group.own.push(edit);
    }
  }
  return groups;
}

/** Behind the last LF begins one more line, which may be empty. */
function lineAt(starts: readonly number[], offset: number): number {
  return firstWhere(starts.length, (index) => (starts[index] ?? 0) > offset) - 1;
}

function trimmed({ from, removed, added }: ChangedLines): readonly ChangedLines[] {
  const shorter = Math.min(removed.length, added.length);
  let head = 0;
  while (head < shorter && removed[head] === added[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
  if (head + tail === removed.length && head + tail === added.length) return [];
  return [
    {
      from: from + head,
      removed: removed.slice(head, removed.length - tail),
      added: added.slice(head, added.length - tail),
    },
  ];
}
