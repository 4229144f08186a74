import { isCommit } from '../../analysis/is-commit.ts';
import { localAction } from '../../analysis/local-action.ts';
import { lockCoverage } from '../../analysis/lock-coverage.ts';
import { chainPlaces } from '../../analysis/pins/chain-places.ts';
import { chainsOf } from '../../analysis/pins/chains-of.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { reachedActions } from '../../analysis/reached-actions.ts';
import { stepsOf } from '../../analysis/steps-of.ts';
import type { RuleContext } from '../../engine/index.ts';

import type { Job, Place, Step, StepOwner, UsesSite } from '../../model/index.ts';
import { isBlocked } from './is-blocked.ts';

/** One ref that the policy would not let pass. */
export interface Blocked {
  readonly text: string;
  /** Where it is used here, then the hops to it. */
  readonly places: readonly { readonly at: Place; readonly message: string }[];
  /** What leads to it, when it does not stand in this repository. */
  readonly direct: Direct | undefined;
}

interface Direct extends UsedPin {
  readonly isCall: boolean;
}

/** What in a job, and then below it, is no full commit; each text once for what leads to it. */
export function blockedIn(job: Job, context: RuleContext): readonly Blocked[] {
  const found = new Map<string, Blocked>();
  const sites = sitesOf(job, context);
  const all = [
    ...sites.flatMap((site) => ownBlocked(site, context)),
    ...sites.flatMap((site) => blockedBelow(site, context)),
  ];
  for (const blocked of all) {
    const key = `${blocked.direct?.pin.key} ${blocked.text}`;
    if (!found.has(key)) found.set(key, blocked);
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

function ownBlocked({ uses, owner, step }: UsesSite, context: RuleContext): readonly Blocked[] {
  if (uses.kind !== 'repository' || step === undefined || isCommit(uses.ref.text)) return [];
  if (lockCoverage(uses, owner, context.repository).kind === 'covered') return [];
  const places = [{ at: uses.at, message: 'no full commit' }];
  return [{ text: uses.at.value.trimEnd(), places, direct: undefined }];
}

function blockedBelow(site: UsesSite, context: RuleContext): readonly Blocked[] {
  const used = usedPin(site, context);
  if (used === undefined) return [];
  const direct = { ...used, isCall: site.step === undefined };
  return chainsOf(used.pin, used.evidence).flatMap((chain) => {
    const last = chain.hops.at(-1);
    if (last === undefined || !isBlocked(last)) return [];
    const here = { at: used.uses.at, message: `leads to ${quoted(last.text)}` };
    return [{ text: last.text, places: [here, ...chainPlaces(chain)], direct }];
  });
}
