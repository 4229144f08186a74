import type { Related } from '../../engine/index.ts';
import type { Source } from '../../model/index.ts';
import { clip } from '../clip.ts';
import { escapeTerminal } from '../escape-terminal.ts';
import { lastLine } from '../last-line.ts';
import type { ReporterContext } from '../reporter.ts';
import { codeFrame } from './code-frame.ts';
import type { Paint } from './palette.ts';
import type { Style } from './style.ts';

/** A headline, its places with their code, and notes below them. */
export function block(content: Content, sources: ReporterContext['sources'], style: Style): string {
  const { label, message, paint, places, notes } = content;
  const { palette } = style;
  const gutter = Math.max(...places.map(({ at }) => String(lastLine(at)).length));
  const bar = `${' '.repeat(gutter)} ${palette.frame('|')}`;
  const parts = places.map((place, index) => {
    const mark = index === 0 ? { paint, isMain: true } : { paint: palette.related, isMain: false };
    return toPlaceLines(place, sources.get(place.at.path), { ...style, ...mark, gutter });
  });
  const last = notes.map(({ name, value }) => {
    return `${' '.repeat(gutter)} ${palette.frame('=')} ${palette.strong(name)}: ${toLine(value)}`;
  });
  return [
    `${paint(toLine(label))} ${palette.strong(toLine(message))}`,
    ...[...parts, last].filter(isNotEmpty).flatMap((lines, index, all) => {
      const isFramed = lines.length > 1 && lines !== last && index < all.length - 1;
      return isFramed ? [...lines, bar] : lines;
    }),
  ].join('\n');
}

function isNotEmpty(lines: readonly string[]): boolean {
  return lines.length > 0;
}

interface Content {
  readonly label: string;
  readonly paint: Paint;
  readonly message: string;
  /** The first is the main one. */
  readonly places: readonly Related[];
  readonly notes: readonly { readonly name: string; readonly value: string }[];
}

interface PlaceStyle extends Style {
  readonly gutter: number;
  readonly paint: Paint;
  readonly isMain: boolean;
}

/** `--> path:line:column` and the code; what the place says stands there when there is no code. */
function toPlaceLines(
  { at, message }: Related,
  source: Source | undefined,
  style: PlaceStyle,
): readonly string[] {
  const label = toLine(message);
  const marks = { at, label, paint: style.paint, isMain: style.isMain };
  const frame = source === undefined ? [] : codeFrame(source, marks, style);
  const arrow = `${' '.repeat(style.gutter)}${style.palette.frame('-->')}`;
  const said = frame.length > 0 || label === '' ? '' : ` ${label}`;
  return [`${arrow} ${toLine(at.path)}:${at.start.line}:${at.start.column}${said}`, ...frame];
}

/** A value can be as long as its file; the JSON report has all of it. */
function toLine(text: string): string {
  return escapeTerminal(clip(text, 2000));
}
