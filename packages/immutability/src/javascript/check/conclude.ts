import { type CheckOutcome, unchecked } from '../../fetch/fetch.ts';
import type { Call, Program } from '../program/program.ts';
import { missedFlaw } from './missed-flaw.ts';
import { worseOf } from './outcome-order.ts';
import type { Note, Use, Walk } from './walk.ts';

interface Evidence {
  readonly walks: readonly Walk[];
  readonly verifiers: readonly Call[];
  readonly isCut: boolean;
  readonly program: Program;
}

/** What the uses that were seen say together: as much as the worst of them. */
export function conclude(evidence: Evidence): CheckOutcome {
  const { walks, isCut } = evidence;
  const uses = walks.flatMap((one) => one.uses);
  const checks = uses.map((one) => one.check ?? unchecked);
  const notes = walks.flatMap((one) => one.notes);
  const over = walks.find((one) => one.over !== undefined)?.over;
  const [first, ...others] = checks;
  if (first === undefined)
    return walks.some((one) => one.fetched > 0) ? unused(notes) : notFollowed;
  const worst = others.reduce((one, other) => worseOf(one, other), first);
  const isIncomplete = isCut || over !== undefined || walks.some((one) => one.fetched === 0);
  if (worst.holds === 'never') return withoutCheck(uses, notes, evidence);
  if (isIncomplete && (worst.holds === 'always' || worst.holds === 'with')) {
    return { ...worst, verification: 'unknown', holds: 'unknown', why: over ?? tooMany };
  }
  return worst;
}

const tooMany = 'there are more ways to it than were followed';

const notFollowed: CheckOutcome = {
  verification: 'unknown',
  holds: 'unknown',
  why: 'the way from the fetch to its uses could not be followed',
};

/** A use without any check: there can be others with one. */
function withoutCheck(
  uses: readonly Use[],
  notes: readonly Note[],
  evidence: Evidence,
): CheckOutcome {
  const { walks } = evidence;
  const later = checkedLater(walks);
  const some = uses.find((one) => one.check !== undefined && one.check.holds !== 'never')?.check;
  const [note] = notes;
  if (note !== undefined) return { ...unchecked, flaw: note.flaw, why: note.why };
  const best = later ?? some;
  if (best === undefined) return { ...unchecked, ...missedFlaw(evidence) };
  if (best.holds === 'unknown') return best;
  return {
    verification: best.verification,
    holds: 'sometimes',
    flaw: 'after-use',
    why: `${best.why}, but only after it is used`,
  };
}

function checkedLater(walks: readonly Walk[]): CheckOutcome | undefined {
  for (const { state } of walks) {
    for (const checks of state.facts.values()) {
      for (const outcome of checks.values()) return outcome;
    }
  }
  return undefined;
}

function unused(notes: readonly Note[]): CheckOutcome {
  const [note] = notes;
  return note === undefined ? unchecked : { ...unchecked, flaw: note.flaw, why: note.why };
}
