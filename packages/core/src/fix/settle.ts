import { auditRepository, type Finding } from '../engine/index.ts';
import { toRepository } from '../model/index.ts';
import type { Comparison } from './comparison.ts';
import { draftFile, type FileDraft } from './file-draft.ts';
import type { FixRequest } from './fix-request.ts';
import { newFindings } from './new-findings.ts';
import type { Planned } from './planned.ts';
import { unanswered } from './unanswered.ts';

interface Settled {
  readonly drafts: readonly FileDraft[];
  readonly dropped: FileDraft['left'];
}

/** Leaves repairs out until the rest answers what it claims to, and nothing else is found. */
export function settle(
  request: FixRequest,
  before: readonly Finding[],
  wanted: readonly Planned[],
): Settled {
  const trial: Trial = { request, before, audits: 0 };
  const dropped = new Map<Planned, string>();
  for (;;) {
    const left = wanted.filter((one) => !dropped.has(one));
    const comparison = compare(left, trial);
    const { drafts } = comparison;
    const made = drafts.flatMap((draft) => draft.made);
    const failed = failures(comparison, trial);
    if (made.length === 0 || failed.length === 0) return { drafts, dropped: toLeft(dropped) };
    const isEndless = trial.audits > mostAudits;
    for (const [planned, reason] of failed) dropped.set(planned, reason);
    if (isEndless) for (const planned of made) dropped.set(planned, tooTangled);
  }
}

/** More than any tree needs that nobody made to keep us busy. */
const mostAudits = 80;
const tooTangled =
  'the repairs of these files bring findings again and again: make them one by one with "--only" and a PATH';

interface Trial {
  readonly request: FixRequest;
  readonly before: readonly Finding[];
  audits: number;
}

/** The files with some repairs made, and what is found in them. */
function compare(planned: readonly Planned[], trial: Trial): Comparison {
  const { request, before } = trial;
  const drafts = request.repository.documents.flatMap((document) => {
    const own = planned.filter(({ mending }) => mending.at.source === document.source);
    return own.length === 0 ? [] : [draftFile(document, own)];
  });
  const isMade = drafts.some(({ made }) => made.length > 0);
  if (isMade) trial.audits += 1;
  return { before, after: isMade ? findingsAfter(request, drafts) : before, drafts };
}

function findingsAfter(request: FixRequest, drafts: readonly FileDraft[]): readonly Finding[] {
  const drafted = new Map(drafts.map(({ before, after }) => [before, after]));
  const documents = request.repository.documents.map((one) => drafted.get(one) ?? one);
  return auditRepository({ ...request, repository: toRepository(documents) }).findings;
}

type Failure = readonly [Planned, string];

function failures(comparison: Comparison, trial: Trial): readonly Failure[] {
  const remaining = unanswered(comparison).map(({ planned, finding }): Failure => {
    return [planned, `it would not remove the finding of "${finding.rule}": change it by hand`];
  });
  if (remaining.length > 0 || newFindings(comparison).length === 0) return remaining;
  return [culprit(comparison, trial)].filter((one) => one !== undefined);
}

/** The repair with which a new finding comes, as repairs are added one by one; looked for by halves. */
function culprit(comparison: Comparison, trial: Trial): Failure | undefined {
  const made = comparison.drafts.flatMap((draft) => draft.made);
  let known = comparison;
  let [low, high] = [0, made.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = compare(made.slice(0, middle + 1), trial);
    if (newFindings(part).length === 0) low = middle + 1;
    else {
      high = middle;
      known = part;
    }
  }
  const [found] = newFindings(known);
  const last = made[high];
  if (last === undefined || found === undefined) return undefined;
  const where = `${found.at.path}:${found.at.start.line}`;
  return [last, `it would bring a finding of "${found.rule}" (${where}): change both by hand`];
}

function toLeft(dropped: ReadonlyMap<Planned, string>): FileDraft['left'] {
  return [...dropped].map(([planned, reason]) => ({ planned, reason }));
}
