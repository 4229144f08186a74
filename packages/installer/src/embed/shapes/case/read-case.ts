import type { TextLine } from '../../to-lines.ts';

/** A `case` over the name of the file, with a row for each. */
export interface CaseTable {
  /** `asset` of `case "$asset" in`. */
  readonly subject: string;
  readonly rows: readonly CaseRow[];
  /** What stands for any other name, from `*)` to `;;`. */
  readonly fallback: readonly TextLine[];
}

export interface CaseRow {
  readonly line: TextLine;
  readonly artifact: string;
  /** The variable that gets the value. */
  readonly variable: string;
  readonly value: string;
  /** Offset of the value, quotes aside. */
  readonly start: number;
}

/** Reads lines from `case` to `esac`; the first line that does not belong there, if one does not. */
export function readCase(lines: readonly TextLine[]): CaseTable | TextLine | undefined {
  const [head, ...body] = lines.filter(({ text }) => text !== '' && !/^\s*#/.test(text));
  const end = body.pop();
  const [, subject] = /^\s*case\s+"?\$\{?(\w+)\}?"?\s+in$/.exec(head?.text ?? '') ?? [];
  if (subject === undefined) return head;
  if (end?.text.trim() !== 'esac') return end ?? head;
  const from = body.findIndex(({ text }) => /^\s*\*\)/.test(text));
  const split = from === -1 ? body.length : from;
  const fallback = body.slice(split);
  if (fallback.some(({ text }, at) => /;;/.test(text) !== (at === fallback.length - 1)))
    return fallback[0];
  const rows: CaseRow[] = [];
  for (const line of body.slice(0, split)) {
    const row = readRow(line);
    if (row === undefined) return line;
    rows.push(row);
  }
  return { subject, rows, fallback };
}

/** `name.tar.gz) checksum=0123… ;;`, with quotes or without. */
function readRow(line: TextLine): CaseRow | undefined {
  const found = row.exec(line.text);
  const [, before, , artifact, variable, , value] = found ?? [];
  if (before === undefined || artifact === undefined || variable === undefined) return undefined;
  if (value === undefined) return undefined;
  return { line, artifact, variable, value, start: line.start + before.length };
}

const row = /^(\s*\(?("|'|)([^\s"'$`\\*?[\]|()/]+)\2\)\s*(\w+)=("|'|))([0-9A-Fa-f]*)\5\s*;;$/;
