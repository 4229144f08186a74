import { cannotEmbed } from '../../cannot-embed.ts';
import type { TextLine } from '../../to-lines.ts';

/** What stands between two marks. */
export interface Block {
  readonly begin: TextLine;
  readonly end: TextLine;
  readonly lines: readonly TextLine[];
  /** What the first mark says of the files. */
  readonly patterns: readonly string[];
}

/** The one block of a script; undefined in a script without marks. */
export function findBlock(path: string, lines: readonly TextLine[]): Block | undefined {
  const marks = lines.filter(({ text }) => /^\s*# checksums:(?:begin\b.*|end)$/.test(text));
  const [begin, end, another] = marks;
  if (begin === undefined) return undefined;
  const isPair = begin.text.includes(':begin') && end?.text.endsWith(':end') === true;
  if (end === undefined || !isPair || another !== undefined)
    throw cannotEmbed(
      path,
      'it needs one line "# checksums:begin" and one line "# checksums:end" behind it',
      another?.number ?? begin.number,
    );
  const patterns = begin.text.trim().split(/\s+/).slice(2);
  return { begin, end, lines: lines.slice(begin.number, end.number - 1), patterns };
}
