import { commentsOnLine } from '../../analysis/comments-on-line.ts';
import type { Comment, Document, ScalarNode } from '../../model/index.ts';

/** Whether a comment behind a permission, or in the lines right above it, says something. */
export function isExplained(from: ScalarNode, to: ScalarNode, document: Document): boolean {
  // An aliased level counts as far as its alias: its value stands elsewhere.
  const span = { source: from.source, start: from.start, end: (to.alias ?? to).end };
  return [...commentsOnLine(document, span), ...commentsAbove(document, from.start)].some(saysWhy);
}

/** The unbroken run of comment lines that ends on the line before an offset. */
function commentsAbove({ comments, source }: Document, offset: number): readonly Comment[] {
  const found: Comment[] = [];
  let next = lineStart(source.text, offset);
  for (let index = lastBefore(comments, next); index >= 0; index -= 1) {
    const comment = comments[index];
    if (comment === undefined || comment.trailing) break;
    if (!/^(?:\r\n|\n|\r)$/.test(source.text.slice(comment.end, next))) break;
    found.push(comment);
    next = lineStart(source.text, comment.start);
  }
  return found;
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

function lastBefore(comments: readonly Comment[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Rulers, permissions that were commented out and orders to tools explain nothing. */
function saysWhy({ text }: Comment): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (/^(?:zizmor|portcullis|yaml-language-server|prettier-ignore|yamllint)\b/.test(text))
    return false;
  return !/^[\w-]+:\s*(?:read|write|none)$/.test(text);
}
