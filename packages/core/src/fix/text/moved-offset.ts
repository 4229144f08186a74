import type { Edit } from '../repair.ts';

/** Where an offset is after edits; one inside a replaced stretch goes to its start. */
export function movedOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { at, text } of edits) {
    if (at.end <= offset) shift += text.length - (at.end - at.start);
    else if (at.start < offset) shift += at.start - offset;
  }
  return offset + shift;
}
