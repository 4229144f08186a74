/** One line of a script. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  /** Without its end, and without blanks in front of that. */
  readonly text: string;
  /** Offset behind `text`. */
  readonly end: number;
  /** Offset of the next line. */
  readonly next: number;
  /** `\n` or `\r\n`; of a last line without one, that of the line before. */
  readonly eol: string;
}

export function toLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found === -1 ? text.length : found + 1;
    const whole = text.slice(start, next);
    const kept = whole.trimEnd();
    const eol = /\r?\n$/.exec(whole)?.[0] ?? lines.at(-1)?.eol ?? '\n';
    lines.push({
      number: lines.length + 1,
      start,
      text: kept,
      end: start + kept.length,
      next,
      eol,
    });
    start = next;
  }
  return lines;
}
