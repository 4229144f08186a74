import type { Source } from '../../model/index.ts';
import { lastLine } from '../last-line.ts';
import { fitWindow } from './fit-window.ts';
import type { FrameStyle, Marks, Row } from './frame.ts';
import { lineText } from './line-text.ts';
import { showStretch } from './show-stretch.ts';

/** A span of several lines: a rail beside its first and last lines, closed below its end. */
export function markLines(source: Source, marks: Marks, style: FrameStyle): readonly Row[] {
  const { start, end } = marks.at;
  const last = lastLine(marks.at);
  const rows = shownLines(start.line, last).map((line, index): Row => {
    if (line === undefined) return { number: gap(style), text: marks.paint('|') };
    const rail = marks.paint(index === 0 ? '/' : '|');
    return { number: String(line), text: `${rail} ${show(source, line, style).text}`.trimEnd() };
  });
  const lastColumn = last === end.line ? end.column - 1 : Number.POSITIVE_INFINITY;
  const { width } = show(source, last, { ...style, lastColumn });
  const close = `|${'_'.repeat(Math.max(1, width))}${marks.isMain ? '^' : '-'}`;
  const label = marks.label === '' ? '' : ` ${marks.label}`;
  return [...rows, { number: '', text: marks.paint(`${close}${label}`) }];
}

/** All lines when they are few, else the first two, a gap, and the last. */
function shownLines(first: number, last: number): readonly (number | undefined)[] {
  const all = Array.from({ length: Math.min(5, last - first + 1) }, (_, index) => first + index);
  return last - first < 4 ? all : [first, first + 1, undefined, last];
}

function gap({ gutter }: FrameStyle): string {
  return '.'.repeat(Math.min(3, gutter));
}

/** A line from its start as far as there is room, or to a column. */
function show(
  source: Source,
  number: number,
  style: FrameStyle & { readonly lastColumn?: number },
): { readonly text: string; readonly width: number } {
  const line = lineText(source, number);
  const seen = fitWindow(line, { from: 0, to: 0 }, style.width - style.gutter - 5);
  const to = Math.min(seen.to, style.lastColumn ?? seen.to);
  const { text, width } = showStretch(line, { from: 0, to }, 0);
  return { text: seen.to < line.length ? `${text}…` : text, width };
}
