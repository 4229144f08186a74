import type { Edit } from '../repair.ts';
import { changedLines } from './changed-lines.ts';
import { quotedPath } from './quoted-path.ts';
import { toHunks } from './to-hunks.ts';

/** A change of one file as `git apply` and `patch -p1` take it, with three lines around. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = toHunks(text, changedLines(text, edits));
  if (lines.length === 0) return '';
  const header = [`--- ${quotedPath(`a/${path}`)}`, `+++ ${quotedPath(`b/${path}`)}`];
  return [...header, ...lines].map((line) => `${line}\n`).join('');
}
