import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import { approvalsBefore } from '../../analysis/releases/approvals-before.ts';
import { environmentIn } from '../../analysis/releases/environment-in.ts';
import { isUnconditional } from '../../analysis/releases/is-unconditional.ts';
import { makesPublic } from '../../analysis/releases/makes-public.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import type { ReleaseRun } from '../../analysis/releases/release-runs.ts';
import { strongestAct } from '../../analysis/releases/strongest-act.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

/** What is said of the trigger when a push leads to a job that publishes. */
export function judgeRun({ run, acts }: ReleaseRun): readonly FindingVerdict[] {
  const { event, ref, trigger } = run.frame.scenario;
  const act = strongestAct(acts.filter(isAsked));
  if (event !== 'push' || trigger === undefined || act === undefined) return [];
  const guard = guardOf(run);
  const isMinor = guard !== undefined || (act.kind === 'image' && ref === 'branch');
  const what = ref === 'tag' ? 'tag' : 'branch';
  const does = `${quoted(run.job.id)} ${act.hop.message}`;
  return [
    finding(trigger.at, messageFor(what, does, guard), {
      severity: isMinor ? 'low' : 'medium',
      confidence: isUnconditional(act) || isAboutRef(run) ? 'high' : 'medium',
      related: actHops(act),
    }),
  ];
}

/**
 * pub.dev takes a login by OIDC from the run of a pushed tag alone: https://dart.dev/tools/pub/automated-publishing.
 * A tag by itself publishes nothing, and neither does a login.
 */
function isAsked(act: ReleaseAct): boolean {
  const isPubDev = act.what === 'publishes to pub.dev' && act.run.frame.scenario.ref === 'tag';
  return makesPublic(act) && act.kind !== 'tag' && act.kind !== 'login' && !isPubDev;
}

/** A condition that asks for the tag or the branch is decided by the push; what an earlier job says is not. */
function isAboutRef({ job }: JobRun): boolean {
  return /\bgithub\.ref/.test(job.if?.value ?? '') && !/\bneeds\./.test(job.if?.value ?? '');
}

/** The environment that may ask somebody all the same. */
function guardOf(run: JobRun): string | undefined {
  const own = environmentIn(run);
  if (own !== undefined) return own.name;
  return approvalsBefore(run).find(({ isHolding }) => isHolding)?.environment.name;
}

function messageFor(what: 'tag' | 'branch', does: string, guard: string | undefined): string {
  const who =
    what === 'tag'
      ? 'whoever can push a tag, or has a token that can, decides what is released and by which workflow file, since that of the tagged commit runs'
      : 'whoever can push there, or has a token that can, releases';
  if (guard !== undefined)
    return `a pushed ${what} starts the release: ${does}, and only the environment ${quoted(guard)} is between; start it by "workflow_dispatch" on the default branch, and let the release set its tag at the end`;
  return `a pushed ${what} is enough for a release: ${does}; ${who}: start it by "workflow_dispatch" on the default branch behind an approval, and let the release set its tag at the end`;
}
