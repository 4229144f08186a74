import type { Finding } from '../engine/index.ts';
import type { Comparison } from './comparison.ts';
import type { Planned } from './planned.ts';
import { movedOffset } from './text/moved-offset.ts';

interface Unanswered {
  readonly planned: Planned;
  readonly finding: Finding;
}

/** The repairs whose finding is still there. */
export function unanswered({ after, drafts }: Comparison): readonly Unanswered[] {
  const found = new Set(after.map(({ rule, at }) => `${rule}\n${at.path}\n${at.start.offset}`));
  return drafts.flatMap(({ made }) => {
    const edits = made.flatMap(({ mending }) => mending.edits);
    return made.flatMap((planned) =>
      planned.mending.answers
        .filter(({ rule, at }) =>
          found.has(`${rule}\n${at.path}\n${movedOffset(at.start.offset, edits)}`),
        )
        .map((finding) => ({ planned, finding })),
    );
  });
}
