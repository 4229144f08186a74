import type { ChangedLines } from './changed-lines.ts';
import { splitLines } from './split-lines.ts';

const around = 3;

/** The lines of all hunks. Changes that are at most six lines apart share one, as in git. */
export function toHunks(text: string, changes: readonly ChangedLines[]): readonly string[] {
  const lines = splitLines(text);
  let shift = 0;
  return hunksOf(changes).flatMap((hunk) => {
    const shown = toHunk(lines, hunk, shift);
    for (const { removed, added } of hunk) shift += added.length - removed.length;
    return shown;
  });
}

type Hunk = readonly ChangedLines[];

function hunksOf(changes: readonly ChangedLines[]): readonly Hunk[] {
  const hunks: ChangedLines[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    const last = hunk?.at(-1);
    const isNear = last !== undefined && change.from - endOf(last) <= 2 * around;
    if (hunk !== undefined && isNear) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function endOf({ from, removed }: ChangedLines): number {
  return from + removed.length;
}

function toHunk(lines: readonly string[], hunk: Hunk, shift: number): readonly string[] {
  const [first] = hunk;
  const last = hunk.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = Math.max(0, first.from - around);
  const end = Math.min(lines.length, endOf(last) + around);
  const body: string[] = [];
  let at = start;
  for (const { from, removed, added } of hunk) {
    body.push(...lines.slice(at, from).flatMap((line) => shown(' ', line)));
    body.push(...removed.flatMap((line) => shown('-', line)));
    body.push(...added.flatMap((line) => shown('+', line)));
    at = from + removed.length;
  }
  body.push(...lines.slice(at, end).flatMap((line) => shown(' ', line)));
  const grown = hunk.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  const [before, after] = [end - start, end - start + grown];
  return [`@@ -${range(start, before)} +${range(start + shift, after)} @@`, ...body];
}

/** An empty range names the line before it. */
function range(start: number, count: number): string {
  const line = count === 0 ? start : start + 1;
  return count === 1 ? String(line) : `${line},${count}`;
}

function shown(mark: string, line: string): readonly string[] {
  if (line.endsWith('\n')) return [mark + line.slice(0, -1)];
  return [mark + line, '\\ No newline at end of file'];
}
