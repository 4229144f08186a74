import type { Place } from '@portcullis/core';
import type { Piece } from './piece.ts';

/** The text of pieces, and where each stretch of it is written. */
export function joinPieces(pieces: readonly Piece[]): {
  readonly text: string;
  readonly place: (start: number, end: number) => Place;
} {
  const starts: number[] = [];
  let text = '';
  for (const { said } of pieces) {
    starts.push(text.length);
    text += said;
  }
  const partAt = (offset: number) => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    const piece = pieces[index];
    if (piece === undefined) throw new Error('a script of a step is made of something');
    return partOf(piece, offset - (starts[index] ?? 0));
  };
  const place = (start: number, end: number): Place => {
    const first = partAt(start);
    const last = end > start ? partAt(end - 1) : { ...first, end: first.start };
    return { source: first.source, start: first.start, end: Math.max(first.start, last.end) };
  };
  return { text, place };
}

/** The stretch behind one character: of a piece that reads otherwise than it is written, all of it. */
function partOf({ said, at, from, to }: Piece, offset: number): Place {
  if (said.length !== to - from) return at.part(from, to);
  return at.part(from + offset, from + offset + 1);
}
