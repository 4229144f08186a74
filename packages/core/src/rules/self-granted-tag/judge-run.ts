import { placeKey } from '../../analysis/place-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import { type Approval, approvalsBefore } from '../../analysis/releases/approvals-before.ts';
import { environmentIn } from '../../analysis/releases/environment-in.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import type { ReleaseRun } from '../../analysis/releases/release-runs.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { outermostRun } from '../../analysis/runs/outermost-run.ts';
import { withCallees } from '../../analysis/runs/with-callees.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

/** What is said of the tags that a job makes. */
export function judgeRun(
  { run, acts }: ReleaseRun,
  tagged: ReadonlySet<string>,
): readonly FindingVerdict[] {
  const made = acts.filter(
    (act) =>
      act.tag === 'creates' &&
      !isThere(act) &&
      (act.isCertain || !tagged.has(placeKey(act.hop.at))),
  );
  const [act, ...others] = made;
  if (act === undefined || approvalsBefore(run).some(isDeployed)) return [];
  const own = environmentIn(run);
  const other = own === undefined ? otherEnvironment(run) : undefined;
  return [
    finding(act.hop.at, messageFor(act, own?.name, other?.name), {
      severity: other === undefined ? 'low' : 'medium',
      confidence: act.isCertain ? 'high' : 'medium',
      related: [
        ...(other === undefined ? [] : [{ at: other.at, message: 'other jobs wait here' }]),
        ...actHops(act).slice(0, -1),
        ...others.slice(0, shown).map(({ hop }) => hop),
      ],
    }),
  ];
}

const shown = 5;

/** The run of a pushed tag, or of a release, has its tag. */
function isThere({ run, kind }: ReleaseAct): boolean {
  return run.frame.scenario.ref === 'tag' && kind !== 'tag';
}

function isDeployed({ isHolding, environment }: Approval): boolean {
  return isHolding && !environment.isSometimes && environment.unrecorded === undefined;
}

/** One that the release has, and this tag does not wait for. */
function otherEnvironment(run: JobRun) {
  const jobs = outermostRun(run).peers.flatMap(withCallees);
  return jobs.map(environmentIn).find((one) => one !== undefined);
}

function messageFor({ hop, run }: ReleaseAct, own: string | undefined, other: string | undefined) {
  const does = `${quoted(run.job.id)} ${hop.message}`;
  const fix =
    'make it in a job that needs one whose deployment has finished, and let a ruleset ask for that deployment before a tag is created';
  const unrecorded = approvalsBefore(run).find(({ isHolding }) => isHolding)?.environment.name;
  if (unrecorded !== undefined)
    return `${does} after ${quoted(unrecorded)}, which leaves no record of a deployment in every run that a rule for tags could ask for: ${fix}`;
  if (own !== undefined)
    return `${does} while its own deployment to ${quoted(own)} is still in progress, so that no rule for tags can wait for that to succeed: ${fix}`;
  if (other !== undefined)
    return `${does} without waiting for ${quoted(other)}, so that the tag may be there although nothing was approved: ${fix}`;
  return `${does} on its own word: no deployment comes before that a rule for tags could ask for; ${fix}`;
}
