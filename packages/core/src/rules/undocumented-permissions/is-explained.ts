import { commentsOnLine } from '../../analysis/comments-on-line.ts';
import { lineOf } from '../../analysis/line-of.ts';
import { firstWhere } from '../../model/first-where.ts';
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
  const line = lineOf(source, offset);
  const next = firstWhere(comments.length, (index) => (comments[index]?.start ?? 0) >= offset);
  for (let index = next - 1; index >= 0; index -= 1) {
    const comment = comments[index];
    if (comment === undefined || comment.trailing) break;
    if (lineOf(source, comment.start) !== line - found.length - 1) break;
    found.push(comment);
  }
  return found;
}

/** Rulers, permissions that were commented out and orders to tools explain nothing. */
function saysWhy(comment: Comment): boolean {
  // zizmor takes what stands behind its own order for the reason.
  const text = comment.text.replace(/^zizmor:\s*ignore\[[^\]]*\]\s*/, '');
  if (!/\p{L}/u.test(text)) return false;
  if (/^(?:zizmor|portcullis|yaml-language-server|prettier-ignore|yamllint)\b/.test(text))
    return false;
  return !/^[\w-]+:\s*(?:read|write|none)$/.test(text);
}
