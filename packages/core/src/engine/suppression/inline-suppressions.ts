import { type Comment, type Document, lineStarts, toLocation } from '../../model/index.ts';
import type { Coverage, Suppression } from './types.ts';

const ours = /^portcullis:\s*allow\[([^\]]*)\]\s*(.*)$/;
const zizmors = /^zizmor:\s*ignore\[([^\]]*)\]\s*(.*)$/;

/**
 * `# portcullis: allow[rule, rule] reason` on the line of a finding, or alone on the line(s) above it;
 * `# zizmor: ignore[rule]` as zizmor reads it (https://docs.zizmor.sh/usage/#ignoring-results).
 */
export function inlineSuppressions(document: Document): readonly Suppression[] {
  if (!/portcullis:|zizmor:/.test(document.source.text)) return [];
  return document.comments.flatMap((comment) => fromComment(comment));
}

function fromComment(comment: Comment): readonly Suppression[] {
  const own = ours.exec(comment.text);
  if (own !== null) {
    return toSuppressions(comment, own, { kind: 'line', line: coveredLine(comment) });
  }
  const foreign = zizmors.exec(comment.text);
  if (foreign === null) return [];
  return toSuppressions(comment, foreign, { kind: 'zizmor', line: toLocation(comment).start.line });
}

function toSuppressions(
  at: Comment,
  match: RegExpExecArray,
  covers: Coverage,
): readonly Suppression[] {
  const [, rules = '', reason = ''] = match;
  const names = rules.split(',').map((name) => name.trim());
  return names.map((rule) => ({ rule, at, reason: reason.trim(), until: undefined, covers }));
}

/** Its own line, or the next line that is neither empty nor a comment when it stands alone. */
function coveredLine(comment: Comment): number {
  const { line } = toLocation(comment).start;
  if (comment.trailing) return line;
  const starts = lineStarts(comment.source);
  let next = line;
  while (next < starts.length && isSkipped(comment.source.text, starts, next)) next += 1;
  return next + 1;
}

function isSkipped(text: string, starts: readonly number[], index: number): boolean {
  return /^\s*(#|$)/.test(text.slice(starts[index], starts[index + 1]).trimEnd());
}
