import { standsAt } from '../../../analysis/stands-at.ts';
import type { Finding } from '../../../engine/index.ts';
import { refuse } from '../../refuse.ts';
import type { Mending, Proposal, RepairWork } from '../../repair.ts';
import type { ChosenPin } from './choice.ts';
import { choosePin } from './choose-pin.ts';
import type { OpenUses } from './open-uses.ts';
import type { Unasked } from './remark-unasked.ts';
import { writePin } from './write-pin.ts';

interface OnlineWork extends RepairWork {
  /** What is to be told once for all. */
  readonly unasked: Unasked[];
}

/** What to write for a `uses` that servers were asked about. */
export function* proposeOnline(
  site: OpenUses,
  findings: readonly Finding[],
  work: OnlineWork,
): Generator<Proposal> {
  const at = standsAt(site.uses.at);
  for (const choice of choosePin(site, work, findings)) {
    if (choice.kind === 'refusal') yield refuse(at, choice.reason);
    else {
      const mending = writePin(site, choice, work.repository);
      if (mending === undefined) yield refuse(at, noRoom);
      else yield* answering(mending, choice, findings);
      if (choice.unasked !== undefined) work.unasked.push({ site, message: choice.unasked });
    }
  }
}

const noRoom =
  'the value is shared by an anchor, spelled in an unusual way, or has no room for its version on its line: write it by hand';

/** Where nobody knows a version to write, the commit is all that is mended. */
function* answering(
  mending: Mending,
  { version }: ChosenPin,
  findings: readonly Finding[],
): Generator<Proposal> {
  if (version !== undefined) return yield { ...mending, answers: findings };
  const answers = findings.filter(({ rule }) => rule === 'ref-confusion');
  yield { ...mending, answers };
  if (answers.length < findings.length)
    yield refuse(mending.at, 'no release is at this commit: write what it is by hand');
}
