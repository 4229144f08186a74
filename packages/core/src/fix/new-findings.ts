import type { Finding } from '../engine/index.ts';
import type { Comparison } from './comparison.ts';
import { movedOffset } from './text/moved-offset.ts';

/** Findings that nothing before accounts for: neither the same rule at the same place, nor the same message. */
export function newFindings({ before, after, drafts }: Comparison): readonly Finding[] {
  const edits = new Map(
    drafts.map(({ before: { source }, made }) => [
      source.path,
      made.flatMap(({ mending }) => mending.edits),
    ]),
  );
  const placeOf = ({ rule, at }: Finding, offset: number) => `${rule}\n${at.path}\n${offset}`;
  const places = new Set(
    before.map((one) =>
      placeOf(one, movedOffset(one.at.start.offset, edits.get(one.at.path) ?? [])),
    ),
  );
  const said = new Set(before.map(nameOf));
  return after.filter(
    (one) => !places.has(placeOf(one, one.at.start.offset)) && !said.has(nameOf(one)),
  );
}

function nameOf({ rule, at, message }: Finding): string {
  return `${rule}\n${at.path}\n${message}`;
}
