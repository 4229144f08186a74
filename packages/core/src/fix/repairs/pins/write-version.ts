import { commentsOnLine } from '../../../analysis/comments-on-line.ts';
import type { Comment, Repository, ScalarNode } from '../../../model/index.ts';
import type { CommentChange, Edit } from '../../repair.ts';

interface WrittenVersion {
  readonly edits: readonly Edit[];
  readonly comments: readonly CommentChange[];
}

/**
 * The version as a comment on the line of a `uses`, where readers and update tools look for it: in place of the
 * version that a comment begins with, before another comment, or as one of its own. undefined where it could
 * belong to something else.
 */
export function writeVersion(
  at: ScalarNode,
  version: string,
  repository: Repository,
): WrittenVersion | undefined {
  const { source, end, style } = at;
  // Names of tags are what others choose.
  if (!/^[\w.+@/-]{1,100}$/.test(version)) return undefined;
  const isBlock = style === 'literal' || style === 'folded';
  if (isBlock || at.alias !== undefined || at.anchor !== undefined) return undefined;
  const document = repository.documents.find((one) => one.source === source);
  if (document === undefined || usesOnLine(source.text, end) !== 1) return undefined;
  const [comment] = commentsOnLine(document, at);
  if (comment !== undefined) return changed(comment, version);
  const last = endOfLine(source.text, end);
  const blanks = /[ \t]*$/.exec(source.text.slice(end, last))?.[0].length ?? 0;
  const place = { source, start: last - blanks, end: last };
  return { edits: [{ at: place, text: ` # ${version}` }], comments: [] };
}

function endOfLine(text: string, from: number): number {
  const rest = /[\r\n]/g;
  rest.lastIndex = from;
  return rest.exec(text)?.index ?? text.length;
}

/** Behind two of them nobody could tell which one a comment is about. */
function usesOnLine(text: string, from: number): number {
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  return text.slice(start, endOfLine(text, from)).match(/\buses\b["']?[ \t]*:/g)?.length ?? 0;
}

function changed(comment: Comment, version: string): WrittenVersion {
  const { source, start, end, text } = comment;
  const said = leading.exec(text)?.groups?.version;
  if (said === undefined) {
    const before = { source, start, end: start };
    const to = `${version} ${source.text.slice(start, end).trimEnd()}`;
    return {
      edits: [{ at: before, text: `# ${version} ` }],
      comments: [{ from: text, to }],
    };
  }
  const from = start + source.text.slice(start, end).indexOf(said);
  const place = { source, start: from, end: from + said.length };
  const to = text.replace(said, () => version);
  return { edits: [{ at: place, text: version }], comments: [{ from: text, to }] };
}

/** `v4.2.2`, `tag=v4`, `pin@v4`, `release/v1 (2024)`: the version that a comment begins with. */
const leading =
  /^(?:(?:renovate|tag|pin|version|ratchet:[\w./-]+)\s*[=@:]\s*)*(?<version>(?:[\w.-]*[/@-])?v?\d{1,6}(?:\.\d{1,6}){0,3}(?:[-+][\w.+-]{1,40})?)(?=$|[\s,;)])/i;
