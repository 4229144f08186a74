import { actionName } from '../../analysis/action-name.ts';
import { inputOf } from '../../analysis/input-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Membership } from '../../analysis/release-path/membership.ts';
import { environmentIn } from '../../analysis/releases/environment-in.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import type { RunStep } from '../../analysis/runs/run-step.ts';
import { stepsIn } from '../../analysis/runs/steps-in.ts';
import type { Taint } from '../../analysis/taint/taint.ts';
import { taintsOf } from '../../analysis/taint/taints-of.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import { checkoutActions } from '../../facts/checkout-actions.ts';
import type { Repository, ScalarNode, Step } from '../../model/index.ts';

/** The commits that a job of a release takes from what somebody typed. */
export function judgeMember(member: Membership, repository: Repository): readonly FindingVerdict[] {
  const { run } = member;
  return stepsIn(run, repository, isNaming).flatMap((site) => {
    const ref = refOf(site.step);
    if (ref === undefined) return [];
    const typed = taintsOf(ref, { repository, run, step: site }).find(isTyped);
    return typed === undefined ? [] : [judge(ref, typed, { member, site })];
  });
}

const targets = ['target_commitish', 'commit'];

function isNaming(step: Step): boolean {
  return refOf(step)?.value.includes('${{') === true;
}

/** What a checkout takes, or what a release is made of. */
function refOf(step: Step): ScalarNode | undefined {
  if (step.uses === undefined) return undefined;
  if (checkoutActions.has(actionName(step.uses) ?? '')) return inputOf(step, 'ref');
  const name = targets.find((one) => inputOf(step, one) !== undefined);
  return name === undefined ? undefined : inputOf(step, name);
}

function isTyped({ author, source }: Taint): boolean {
  return author === 'member' && /\binputs\b|client_payload/.test(source);
}

interface Where {
  readonly member: Membership;
  readonly site: RunStep;
}

function judge(ref: ScalarNode, typed: Taint, { member, site }: Where): FindingVerdict {
  const { run, chain, isCertain } = member;
  const isTag = ref.value.trim().startsWith('refs/tags/');
  const environment = environmentIn(run);
  return finding(ref, messageFor(run.job.id, ref.value.trim(), isTag), {
    severity: isTag ? 'low' : 'medium',
    confidence: isCertain && typed.doubts.length === 0 ? 'high' : 'medium',
    related: [...callHops(run), ...site.via, ...typed.hops, ...chain],
    evidence: [
      ...typed.doubts,
      ...(environment === undefined
        ? []
        : [
            `the environment ${quoted(environment.name)} sees the branch on which the run was started, and not this commit`,
          ]),
    ],
  });
}

function messageFor(job: string, ref: string, isTag: boolean): string {
  const start = `${quoted(job)} takes part in a release and takes its code from ${quoted(ref)}`;
  if (isTag)
    return `${start}: whoever starts it releases any tag, also one that was never reviewed; release the commit on which the run was started`;
  return `${start}: whoever starts it, or has a token that can, names any commit, also one of a branch or a fork that nobody has reviewed; leave the ref out, so that the commit is released on which the run was started`;
}
