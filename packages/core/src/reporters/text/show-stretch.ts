import type { Stretch } from './stretch.ts';
import { toCell } from './to-cell.ts';

/** What a terminal shows for a part of a line that begins in a column (0-based). */
export function showStretch(
  line: string,
  { from, to }: Stretch,
  column: number,
): { readonly text: string; readonly width: number } {
  const raw = line.slice(from, to);
  if (isSimple.test(raw)) return { text: raw, width: raw.length };
  let text = '';
  let width = 0;
  for (let offset = from; offset < to; ) {
    const cell = toCell(line, offset, column + width);
    text += cell.text;
    width += cell.width;
    offset += cell.units;
  }
  return { text, width };
}

/** Printable ASCII that can be no part of `##[`. */
const isSimple = /^[ -Z\\-~]*$/;
