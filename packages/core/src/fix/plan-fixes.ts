import { auditRepository, type Finding, type Inconclusive } from '../engine/index.ts';
import { toLocation } from '../model/index.ts';
import type { FileDraft } from './file-draft.ts';
import type { FileFix, FixPlan, Made, Refused } from './fix-plan.ts';
import type { FixRequest } from './fix-request.ts';
import type { Planned } from './planned.ts';
import { propose } from './propose.ts';
import { settle } from './settle.ts';

/**
 * What can be repaired. The repaired files are judged once more before anybody sees them: a repair that leaves
 * its finding, or brings another one, is not made.
 */
export function planFixes(request: FixRequest): FixPlan {
  const outcome = auditRepository(request);
  const { wanted, refused, remarks } = propose(request, outcome.findings);
  const { drafts, dropped } = settle(request, outcome.findings, wanted);
  const made = drafts.filter((draft) => draft.made.length > 0);
  const left = [...dropped, ...drafts.flatMap((draft) => draft.left)].map(toRefused);
  return {
    files: made.map(toFileFix).sort((a, b) => (a.source.path < b.source.path ? -1 : 1)),
    refused: [...refused, ...left].sort(byLocation),
    remarks,
    inconclusive: outcome.inconclusive.filter((one) => isOfInterest(one, request)),
  };
}

/** What could not be read, and what could not be decided of the rules that are answered. */
function isOfInterest({ rule, at }: Inconclusive, { repairs, isReported }: FixRequest): boolean {
  const isAnswered = rule === undefined || repairs.some(({ rules }) => rules.includes(rule));
  return isAnswered && isReported(at.path);
}

function toFileFix({ before, after, made }: FileDraft): FileFix {
  const { source } = before;
  const edits = made.flatMap(({ mending }) => mending.edits);
  return { source, text: after.source.text, edits, made: made.map(toMade).sort(byLocation) };
}

function toMade({ repair, mending: { at, description, answers } }: Planned): Made {
  return { repair, at: toLocation(at), description, answers };
}

interface Left {
  readonly planned: Planned;
  readonly reason: string;
}

function toRefused({ planned: { repair, mending }, reason }: Left): Refused {
  return { repair, at: toLocation(mending.at), reason };
}

function byLocation({ at: one, ...a }: Placed, { at: other, ...b }: Placed): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.start.offset - other.start.offset || (a.repair < b.repair ? -1 : 1);
}

type Placed = Pick<Finding, 'at'> & Pick<Refused, 'repair'>;
