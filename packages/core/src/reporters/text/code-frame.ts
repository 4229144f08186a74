import type { Source } from '../../model/index.ts';
import { lastLine } from '../last-line.ts';
import type { FrameStyle, Marks } from './frame.ts';
import { lineText } from './line-text.ts';
import { markLine } from './mark-line.ts';
import { markLines } from './mark-lines.ts';

/** The code at a place, marked, below an empty line; nothing when there is no code there. */
export function codeFrame(source: Source, marks: Marks, style: FrameStyle): readonly string[] {
  const { start } = marks.at;
  const isOneLine = lastLine(marks.at) === start.line;
  if (isOneLine && lineText(source, start.line).trim() === '') return [];
  const rows = isOneLine ? markLine(source, marks, style) : markLines(source, marks, style);
  return [{ number: '', text: '' }, ...rows].map(({ number, text }) => {
    const bar = style.palette.frame(`${number.padStart(style.gutter)} |`);
    return text === '' ? bar : `${bar} ${text}`;
  });
}
