import type { Finding } from '../engine/index.ts';
import type { Comparison } from './comparison.ts';
import type { FileDraft } from './file-draft.ts';
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
  const revealed = new Set(drafts.flatMap(revealedBy));
  return after.filter((one) => {
    const place = placeOf(one, one.at.start.offset);
    return !places.has(place) && !revealed.has(place) && !said.has(nameOf(one));
  });
}

/** What may be said at a place now, and was as true before. */
function revealedBy({ made }: FileDraft): readonly string[] {
  const edits = made.flatMap(({ mending }) => mending.edits);
  return made.flatMap(({ mending: { at, reveals = [] } }) =>
    reveals.map((rule) => `${rule}\n${at.source.path}\n${movedOffset(at.start, edits)}`),
  );
}

function nameOf({ rule, at, message }: Finding): string {
  return `${rule}\n${at.path}\n${message}`;
}
