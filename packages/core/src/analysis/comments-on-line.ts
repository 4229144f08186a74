import { firstWhere } from '../model/first-where.ts';
import type { Comment, Document, Place } from '../model/index.ts';
import { lineOf } from './line-of.ts';

/** The comments on the lines of a place: after it, or within it (behind the header of a block scalar). */
export function commentsOnLine(
  { comments }: Document,
  { source, start, end }: Place,
): readonly Comment[] {
  const found: Comment[] = [];
  const last = lineOf(source, end);
  const first = firstWhere(comments.length, (index) => (comments[index]?.start ?? 0) >= start);
  for (let index = first; index < comments.length; index += 1) {
    const comment = comments[index];
    if (comment === undefined) break;
    if (comment.start > end && lineOf(source, comment.start) > last) break;
    found.push(comment);
  }
  return found;
}
