import type { Edit } from '../repair.ts';

/** Whether two edits touch the same text; insertions at one place do not. */
export function overlaps({ at: one }: Edit, { at: other }: Edit): boolean {
  if (one.start === one.end && other.start === other.end) return false;
  return one.start < other.end && other.start < one.end;
}
