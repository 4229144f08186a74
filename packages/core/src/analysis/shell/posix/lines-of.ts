import type { Chunk, Piece, ShellText } from './piece.ts';

export interface Line {
  readonly text: ShellText;
  /** From the first to the last command that prints some of it. */
  readonly from: number;
  readonly to: number;
}

interface OpenLine {
  readonly text: Piece[];
  readonly from: number;
  to: number;
}

/** The lines that several commands print one after another; strings that meet are one. */
export function linesOf(chunks: readonly Chunk[]): readonly Line[] {
  const lines: Line[] = [];
  let line: OpenLine | undefined;
  for (const { text, from, to } of chunks) {
    // A line on which nothing stands yet belongs to the command that fills it.
    if (line?.text.length === 0) line = undefined;
    for (const piece of text) {
      const [first = '', ...more] = typeof piece === 'string' ? piece.split(/\r?\n/) : [piece];
      line ??= { text: [], from, to };
      line.to = to;
      append(line.text, first);
      for (const next of more) {
        lines.push(line);
        line = { text: next === '' ? [] : [next], from, to };
      }
    }
  }
  return line === undefined || line.text.length === 0 ? lines : [...lines, line];
}

function append(text: Piece[], piece: Piece): void {
  const last = text.at(-1);
  if (piece === '') return;
  if (typeof last === 'string' && typeof piece === 'string') text[text.length - 1] = last + piece;
  else text.push(piece);
}
