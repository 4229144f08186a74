import { isCommit } from '../../analysis/is-commit.ts';
import { localAction } from '../../analysis/local-action.ts';
import { lockCoverage } from '../../analysis/lock-coverage.ts';
import { chainPlaces } from '../../analysis/pins/chain-places.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { reachedActions } from '../../analysis/reached-actions.ts';
import { stepsOf } from '../../analysis/steps-of.ts';
import type { RuleContext } from '../../engine/index.ts';
import { chainsFrom } from '../../evidence/index.ts';
import type { Job, Place, Step, StepOwner, UsesSite } from '../../model/index.ts';
import { isBlocked } from './is-blocked.ts';

/** One ref that the policy would not let pass. */
export interface Blocked {
  readonly text: string;
  /** Where it is used here, then the hops to it. */
  readonly places: readonly { readonly at: Place; readonly message: string }[];
  /** What leads to it, when it does not stand in this repository. */
  readonly direct: UsedPin | undefined;
}

/** What in a job, and below it, is no full commit; each text once. */
export function blockedIn(job: Job, context: RuleContext): readonly Blocked[] {
  const found = new Map<string, Blocked>();
  for (const site of sitesOf(job, context)) {
    for (const blocked of blockedAt(site, context)) {
      if (!found.has(blocked.text)) found.set(blocked.text, blocked);
    }
  }
  return [...found.values()];
}

/** The `uses` of a job and of the local actions that it reaches; conditions do not count for the policy. */
function sitesOf(job: Job, { repository }: RuleContext): readonly UsesSite[] {
  const own = sitesIn(job);
  const actions = new Set(
    own.flatMap(({ uses }) => {
      const action = localAction(uses, repository);
      return action === undefined ? [] : reachedActions(action, repository);
    }),
  );
  const call = job.call === undefined ? [] : [{ uses: job.call.uses, owner: job, step: undefined }];
  return [...call, ...own, ...[...actions].flatMap(sitesIn)];
}

function sitesIn(owner: StepOwner): readonly UsesSite[] {
  return stepsOf(owner).flatMap((step) => stepSites(step, owner));
}

function stepSites(step: Step, owner: StepOwner): readonly UsesSite[] {
  const inside = step.parallel.flatMap((one) => stepSites(one, owner));
  return step.uses === undefined ? inside : [{ uses: step.uses, owner, step }, ...inside];
}

function* blockedAt(site: UsesSite, context: RuleContext): Generator<Blocked> {
  const { uses, owner, step } = site;
  if (uses.kind !== 'repository') return;
  const text = uses.at.value.trimEnd();
  const isOpen =
    step !== undefined &&
    !isCommit(uses.ref.text) &&
    lockCoverage(uses, owner, context.repository).kind === 'open';
  if (isOpen) {
    const message = 'no full commit';
    yield { text, places: [{ at: uses.at, message }], direct: undefined };
  }
  const used = usedPin(site, context);
  if (used === undefined) return;
  for (const chain of chainsFrom(used.pin, used.evidence)) {
    const last = chain.hops.at(-1);
    if (last === undefined || !isBlocked(last)) continue;
    const here = { at: uses.at, message: `leads to ${quoted(last.text)}` };
    yield { text: last.text, places: [here, ...chainPlaces(chain)], direct: used };
  }
}
