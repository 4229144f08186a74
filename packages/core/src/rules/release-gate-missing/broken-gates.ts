import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import { type Approval, approvalsBefore } from '../../analysis/releases/approvals-before.ts';
import { makesPublic } from '../../analysis/releases/makes-public.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import type { ReleaseRun } from '../../analysis/releases/release-runs.ts';
import { strongestAct } from '../../analysis/releases/strongest-act.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import { filledScalar } from '../../model/index.ts';

/** The approvals that a release seems to wait for, and does not. */
export function brokenGates({ run, acts }: ReleaseRun): readonly FindingVerdict[] {
  const act = strongestAct(acts.filter(makesPublic));
  if (act === undefined) return [];
  const approvals = approvalsBefore(run);
  const isHeld = approvals.some(({ isHolding }) => isHolding);
  return approvals.flatMap((approval) => [
    ...(isHeld ? [] : ignored(approval, act)),
    ...continued(approval, act),
    ...unrecorded(approval, act),
  ]);
}

/** `if: always()` on the way, and nothing asks how the approval ended. */
function ignored({ run, environment }: Approval, act: ReleaseAct): readonly FindingVerdict[] {
  const { job } = unasking(act.run);
  const does = `${quoted(act.run.job.id)} ${act.hop.message}`;
  return [
    finding(
      job.if ?? job.key,
      `${does} whether or not the environment ${quoted(environment.name)} was approved: the condition of ${quoted(job.id)} does not ask how ${quoted(run.job.id)} ended; add ${quoted(`needs.${run.job.id}.result == 'success'`)}`,
      {
        severity: 'high',
        confidence: act.isCertain ? 'high' : 'medium',
        related: [{ at: environment.at, message: 'waits for an approval here' }, ...actHops(act)],
      },
    ),
  ];
}

/** The job on the way, itself or one that calls it, that starts whatever became of those before it. */
function unasking(run: JobRun): JobRun {
  for (let one: JobRun | undefined = run; one !== undefined; one = one.caller) {
    if (/\b(?:always|failure|cancelled)\s*\(/i.test(one.job.if?.value ?? '')) return one;
  }
  return run;
}

function continued({ run, environment }: Approval, act: ReleaseAct): readonly FindingVerdict[] {
  const at = filledScalar(run.job.node.get('continue-on-error'));
  if (at === undefined || at.value.trim() === 'false') return [];
  return [
    finding(
      at,
      `"continue-on-error" lets what follows go on when the environment ${quoted(environment.name)} was refused to ${quoted(run.job.id)}: remove it from the job that waits for the approval`,
      {
        severity: 'high',
        confidence: at.value.trim() === 'true' ? 'high' : 'medium',
        related: actHops(act),
      },
    ),
  ];
}

/**
 * Required reviewers are still asked, but an App that mediates between this environment and the next is not:
 * https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/control-deployments
 */
function unrecorded({ run, environment }: Approval, act: ReleaseAct): readonly FindingVerdict[] {
  const { unrecorded: at, name } = environment;
  if (at === undefined) return [];
  return [
    finding(
      at,
      `"deployment: false" keeps no record that ${quoted(run.job.id)} was approved for the environment ${quoted(name)}: no App can mediate it, and no rule for tags can wait for it; remove the line`,
      { severity: 'medium', related: actHops(act) },
    ),
  ];
}
