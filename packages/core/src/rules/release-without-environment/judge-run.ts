import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import { type Approval, approvalsBefore } from '../../analysis/releases/approvals-before.ts';
import { environmentIn } from '../../analysis/releases/environment-in.ts';
import { makesPublic } from '../../analysis/releases/makes-public.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import type { ReleaseRun } from '../../analysis/releases/release-runs.ts';
import { strongestAct } from '../../analysis/releases/strongest-act.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

/** What is said of a job that publishes in one kind of run. */
export function judgeRun({ run, acts }: ReleaseRun): readonly FindingVerdict[] {
  const act = strongestAct(acts.filter(makesPublic));
  const environment = environmentIn(run);
  if (act === undefined || (environment !== undefined && !environment.isSometimes)) return [];
  if (environment !== undefined && isDecidedAlike(environment.name, act)) return [];
  if (run.job.call?.with.some(({ key }) => /environment/i.test(key.value)) === true) return [];
  const approval = approvalsBefore(run).find(isRecorded);
  const after = `${quoted(run.job.id)} ${act.hop.message}`;
  return [
    finding(run.job.key, messageFor(after, approval, environment !== undefined), {
      severity:
        isMinor(act) || approval !== undefined || environment !== undefined ? 'low' : 'medium',
      confidence: act.isCertain && act.site !== undefined ? 'high' : 'medium',
      related: [
        ...(approval === undefined ? [] : [{ at: approval.environment.at, message: 'waits here' }]),
        ...actHops(act),
      ],
      evidence: evidenceFor(act),
    }),
  ];
}

/** What decides the environment decides, by the same output or input, whether anything is published. */
function isDecidedAlike(name: string, { run, site }: ReleaseAct): boolean {
  const { source, start, end } = site?.step.node ?? run.job.key;
  const conditions = `${run.job.if?.value ?? ''} ${source.text.slice(start, end)}`;
  const deciding = name.match(/\b(?:needs\.[\w-]+\.outputs|inputs|github\.event)\.[\w-]+/g) ?? [];
  return deciding.some((one) => conditions.includes(one));
}

/** Somebody may have been asked, and what they said is on record. */
function isRecorded({ isHolding, environment }: Approval): boolean {
  return isHolding && !environment.isSometimes && environment.unrecorded === undefined;
}

/** A tag alone needs nothing that an environment keeps; an image of each push is for trying it out. */
function isMinor({ kind, run, site }: ReleaseAct): boolean {
  const { event, ref } = run.frame.scenario;
  // What a workflow of another repository names is not known.
  if (kind === 'tag' || site === undefined) return true;
  return kind === 'image' && (event === 'schedule' || (event === 'push' && ref === 'branch'));
}

function messageFor(after: string, approval: Approval | undefined, isSometimes: boolean): string {
  if (isSometimes)
    return `${after} and has an environment in some runs only: in the others a workflow on any branch can do the same; name it in every run that publishes`;
  if (approval !== undefined)
    return `${after} after ${quoted(approval.run.job.id)} has waited for the environment ${quoted(approval.environment.name)}, but outside of any itself, so that what it publishes with is there for a workflow on any branch: name the release environment on this job, too`;
  return `${after} outside of any environment, so that nothing says from which branch and after whose approval that may happen, and a workflow on any branch can do the same: name an environment (such as "release") that only the default branch or protected tags may use, and keep what it publishes with there`;
}

function evidenceFor({ site }: ReleaseAct): readonly string[] {
  if (site !== undefined) return [];
  return [
    'a job that calls a workflow cannot name an environment; whether a job there does is not in this repository',
  ];
}
