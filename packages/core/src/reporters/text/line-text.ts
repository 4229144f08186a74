import { lineStarts, type Source } from '../../model/index.ts';

/** A line of a source by its number, without its end. */
export function lineText(source: Source, line: number): string {
  const starts = lineStarts(source);
  const from = starts[line - 1] ?? source.text.length;
  let to = starts[line] ?? source.text.length;
  while (to > from && isLineEnd(source.text.charCodeAt(to - 1))) to -= 1;
  return source.text.slice(from, to);
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
