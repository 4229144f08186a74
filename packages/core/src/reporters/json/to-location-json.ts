import type { Location, Position } from '../../model/index.ts';

export function toLocationJson({ path, start, end }: Location): Location {
  return { path, start: toPositionJson(start), end: toPositionJson(end) };
}

function toPositionJson({ line, column, offset }: Position): Position {
  return { line, column, offset };
}
