import {
  type Comment,
  type Document,
  lineStarts,
  type Source,
  toLocation,
} from '../../model/index.ts';
import { stepLines } from './step-lines.ts';
import type { Coverage, Lines, Suppression } from './types.ts';

/**
 * `# portcullis: allow[rule, rule] reason` on the line of a finding, or alone on the line(s) above it;
 * `# zizmor: ignore[rule]` as zizmor reads it (https://docs.zizmor.sh/usage/#ignoring-results).
 * Both may stand behind another comment: `# v4 # portcullis: allow[rule] reason`.
 */
export function inlineSuppressions(document: Document): readonly Suppression[] {
  if (!/portcullis:|zizmor:/i.test(document.source.text)) return [];
  const codeLineAfter = codeLines(document.source);
  const stepAt = stepLines(document);
  return document.comments.flatMap((comment) => [
    ...fromOurs(comment, codeLineAfter),
    ...fromZizmors(comment, stepAt),
  ]);
}

/** Meant as one of ours, however it is spelled: it would hide nothing, and nobody would know. */
const meant = /\bportcullis:\s*(?:allow|ignore)\b/i;

/** What stands before the names of rules. The rest is not left to an expression: hostile lines are a MiB long. */
const ours = /(?:^|\s)#\s*portcullis:\s*allow\[/;

/** The number of the first line after this one that is neither empty nor a comment. */
type CodeLineAfter = (line: number) => number;

function fromOurs(comment: Comment, codeLineAfter: CodeLineAfter): readonly Suppression[] {
  const text = textOf(comment);
  if (!meant.test(text)) return [];
  const { line } = toLocation(comment).start;
  const covers: Coverage = { kind: 'line', line: comment.trailing ? line : codeLineAfter(line) };
  const start = ours.exec(text);
  const names = start === null ? '' : text.slice(start.index + start[0].length);
  const end = names.indexOf(']');
  if (end === -1) return [{ rule: undefined, at: comment, reason: '', until: undefined, covers }];
  return toSuppressions(
    comment,
    { names: names.slice(0, end), reason: names.slice(end + 1) },
    covers,
  );
}

/** zizmor's own expression, which takes the last `]` that ends a word. */
const zizmors = /^# zizmor: ignore\[(.+)\](?:\s+(.*))?$/;

function fromZizmors(
  comment: Comment,
  stepAt: (line: number) => Lines | undefined,
): readonly Suppression[] {
  const text = textOf(comment);
  const start = text.indexOf('# zizmor: ignore[');
  const match = start === -1 ? null : zizmors.exec(text.slice(start));
  if (match === null) return [];
  const [, names = '', reason = ''] = match;
  const { line } = toLocation(comment).start;
  return toSuppressions(comment, { names, reason }, { kind: 'zizmor', line, step: stepAt(line) });
}

function textOf({ source, start, end }: Comment): string {
  return source.text.slice(start, end).trimEnd();
}

interface Spelled {
  readonly names: string;
  readonly reason: string;
}

function toSuppressions(
  at: Comment,
  { names, reason }: Spelled,
  covers: Coverage,
): readonly Suppression[] {
  const rules = new Set(names.split(',').map((name) => name.trim()));
  return [...rules].map((rule) => ({ rule, at, reason: reason.trim(), until: undefined, covers }));
}

/** One pass for all comments: a hostile file has nothing but comments. */
function codeLines(source: Source): CodeLineAfter {
  const starts = lineStarts(source);
  const after = new Map<number, number>();
  let next = starts.length + 1;
  for (let line = starts.length; line >= 1; line -= 1) {
    after.set(line, next);
    const text = source.text.slice(starts[line - 1], starts[line]);
    if (!/^\s*(#|$)/.test(text)) next = line;
  }
  return (line) => after.get(line) ?? next;
}
