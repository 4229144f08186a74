import type { Comment, Document, Place } from '../model/index.ts';
import { lineOf } from './line-of.ts';

/** The comments on the lines of a place: after it, or within it (behind the header of a block scalar). */
export function commentsOnLine(
  { comments }: Document,
  { source, start, end }: Place,
): readonly Comment[] {
  const found: Comment[] = [];
  const last = lineOf(source, end);
  for (let index = firstFrom(comments, start); index < comments.length; index += 1) {
    const comment = comments[index];
    if (comment === undefined) break;
    if (comment.start > end && lineOf(source, comment.start) > last) break;
    found.push(comment);
  }
  return found;
}

/** The index of the first comment at or behind an offset; comments are in source order. */
function firstFrom(comments: readonly Comment[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
