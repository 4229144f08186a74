import type { Source } from '../source.ts';
import type { Comment } from './node.ts';
import type { Reading } from './reading.ts';

/** The comments of a text: what begins with `#` and is in no scalar. */
export function findComments({ source, scalars, end }: Reading): readonly Comment[] {
  const { text } = source;
  const comments: Comment[] = [];
  let scalar = 0;
  let at = text.indexOf('#');
  while (at >= 0 && at < end) {
    while (scalar < scalars.length && (scalars[scalar + 1] ?? 0) <= at) scalar += 2;
    const start = scalars[scalar];
    const isInScalar = start !== undefined && start <= at;
    let next = isInScalar ? (scalars[scalar + 1] ?? at + 1) : at + 1;
    if (!isInScalar && isCommentStart(text, at)) {
      next = lineEnd(text, at);
      comments.push(toComment(source, at, next));
    }
    at = text.indexOf('#', next);
  }
  return comments;
}

/** `#` begins a comment at the start of a line and after white space; for GitHub also where a value has ended. */
function isCommentStart(text: string, at: number): boolean {
  return at === 0 || /[\s\ufeff"'\]},|>]/.test(text.charAt(at - 1));
}

/** What ends a line for GitHub ends a comment; a problem tells of all but the usual two. */
const BREAK = /[\n\r\0\u0085\u2028\u2029]/g;

function lineEnd(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.exec(text)?.index ?? text.length;
}

function toComment(source: Source, start: number, end: number): Comment {
  return {
    source,
    start,
    end,
    text: source.text.slice(start + 1, end).trim(),
    trailing: isTrailing(source.text, start),
  };
}

function isTrailing(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  return at >= 0 && !/[\n\r\0\u0085\u2028\u2029]/.test(text.charAt(at));
}
