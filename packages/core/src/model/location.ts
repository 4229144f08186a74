import { firstWhere } from './first-where.ts';
import type { Place, Source } from './source.ts';

/** 1-based line and column in UTF-16 units, 0-based offset. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A place as reports show it; `end` is exclusive. */
export interface Location {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** Line and column of a place; a line ends at LF, CR LF or CR. */
export function toLocation(place: Place): Location {
  const lines = lineStarts(place.source);
  const limit = place.source.text.length;
  return {
    path: place.source.path,
    start: toPosition(lines, Math.min(place.start, limit)),
    end: toPosition(lines, Math.min(place.end, limit)),
  };
}

const cache = new WeakMap<Source, readonly number[]>();

/** The offset at which each line of a source starts. */
export function lineStarts(source: Source): readonly number[] {
  const known = cache.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  const { text } = source;
  // Few files have a CR, and without one no match is needed for each line.
  if (text.includes('\r')) {
    for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  } else {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
      starts.push(end + 1);
  }
  cache.set(source, starts);
  return starts;
}

function toPosition(lines: readonly number[], offset: number): Position {
  const line = firstWhere(lines.length, (index) => (lines[index] ?? 0) > offset);
  return { line, column: offset - (lines[line - 1] ?? 0) + 1, offset };
}
