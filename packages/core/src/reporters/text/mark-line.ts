import type { Source } from '../../model/index.ts';
import { fitWindow } from './fit-window.ts';
import type { FrameStyle, Marks, Row } from './frame.ts';
import { lineText } from './line-text.ts';
import { showStretch } from './show-stretch.ts';

/** A line with carets below its span, and the part of it that fits when it is too long. */
export function markLine(source: Source, marks: Marks, style: FrameStyle): readonly Row[] {
  const { start, end } = marks.at;
  const line = lineText(source, start.line);
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
  const seen = fitWindow(line, { from, to }, style.width - style.gutter - 3);
  const head = seen.from > 0 ? '…' : '';
  const before = showStretch(line, { from: seen.from, to: from }, head.length);
  const column = head.length + before.width;
  const span = showStretch(line, { from, to: Math.min(to, seen.to) }, column);
  const after = showStretch(
    line,
    { from: Math.min(to, seen.to), to: seen.to },
    column + span.width,
  );
  const tail = seen.to < line.length ? '…' : '';
  const mark = (marks.isMain ? '^' : '-').repeat(Math.max(1, span.width));
  const label = marks.label === '' ? '' : ` ${marks.label}`;
  return [
    { number: String(start.line), text: `${head}${before.text}${span.text}${after.text}${tail}` },
    { number: '', text: `${' '.repeat(column)}${marks.paint(`${mark}${label}`)}` },
  ];
}
