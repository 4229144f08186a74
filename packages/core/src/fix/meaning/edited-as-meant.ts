import { type Document, type MapNode, type Problem, parseDocument } from '../../model/index.ts';
import type { CommentChange } from '../repair.ts';
import type { Change } from './change.ts';
import { editedDockerfile } from './edited-dockerfile.ts';
import { isSame } from './is-same.ts';
import type { Plain } from './plain.ts';
import { toPlain } from './to-plain.ts';
import { withChange } from './with-change.ts';

/**
 * The file after edits, read again; undefined unless it says what it said before with the changes that were
 * meant, keeps every comment and has no new problem. All doubts end here: what is not as meant is never written.
 */
export function editedAsMeant(
  before: Document,
  text: string,
  { changes, comments }: Meant,
): Document | undefined {
  if (before.content?.kind === 'dockerfile') return editedDockerfile(before.content, text, changes);
  const root = rootOf(before);
  const after = parseDocument({ ...before.source, text });
  const found = rootOf(after);
  if (root === undefined || found === undefined) return undefined;
  const wanted = changes.reduce<Plain | undefined>(
    (plain, change) => plain && withChange(plain, change),
    toPlain(root),
  );
  if (wanted === undefined || !isSame(wanted, toPlain(found))) return undefined;
  const isKept = keepsComments(before, after, comments) && !hasMoreProblems(before, after);
  return isKept ? after : undefined;
}

interface Meant {
  readonly changes: readonly Change[];
  readonly comments: readonly CommentChange[];
}

function rootOf({ content }: Document): MapNode | undefined {
  return content?.kind === 'workflow' || content?.kind === 'action' ? content.node : undefined;
}

function keepsComments(
  before: Document,
  after: Document,
  changed: readonly CommentChange[],
): boolean {
  const counts = countsOf(after.comments.map(({ text }) => text));
  const wanted = countsOf(before.comments.map(({ text }) => text));
  for (const { from, to } of changed) {
    wanted.set(from, (wanted.get(from) ?? 0) - 1);
    wanted.set(to, (wanted.get(to) ?? 0) + 1);
  }
  return [...wanted].every(([text, count]) => (counts.get(text) ?? 0) >= count);
}

function hasMoreProblems(before: Document, after: Document): boolean {
  const counts = countsOf(before.problems.map(nameOf));
  return [...countsOf(after.problems.map(nameOf))].some(
    ([name, count]) => count > (counts.get(name) ?? 0),
  );
}

function nameOf({ kind, message }: Problem): string {
  return `${kind} ${message}`;
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
