import { groupedBy } from '../../analysis/grouped-by.ts';
import { finishedBefore } from '../../analysis/hand-over/finished-before.ts';
import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import { approvalsBefore } from '../../analysis/releases/approvals-before.ts';
import { environmentIn } from '../../analysis/releases/environment-in.ts';
import { makesPublic } from '../../analysis/releases/makes-public.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import type { ReleaseRun } from '../../analysis/releases/release-runs.ts';
import { strongestAct } from '../../analysis/releases/strongest-act.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { type FindingVerdict, finding, type Policy } from '../../engine/index.ts';

/** What is published in a run before which no job has waited for an environment: one finding a workflow. */
export function ungatedReleases(
  runs: readonly ReleaseRun[],
  profile: Policy['profile'],
): readonly FindingVerdict[] {
  const ungated = runs.flatMap(({ run, acts }) => {
    const act = strongestAct(acts.filter(makesPublic).filter(isForUsers));
    if (act === undefined || approvalsBefore(run).length > 0 || mayHaveAsked(run)) return [];
    return [act];
  });
  const byWorkflow = groupedBy(ungated, ({ run }) => run.frame.scenario);
  return [...byWorkflow.values()].flatMap((acts) => judge(acts, profile));
}

/** A workflow of another repository ran before, which may wait for a gate of its own, and this job has an environment. */
function mayHaveAsked(run: JobRun): boolean {
  if (environmentIn(run) === undefined) return false;
  return finishedBefore(run).some(({ job, callee }) => job.call && callee === undefined);
}

/** An image of each push to a branch, and a tag by itself, are no release yet. */
function isForUsers({ kind, run }: ReleaseAct): boolean {
  const { event, ref } = run.frame.scenario;
  if (kind === 'tag') return false;
  return kind !== 'image' || !(event === 'schedule' || (event === 'push' && ref === 'branch'));
}

const shown = 10;

function judge(acts: readonly ReleaseAct[], profile: Policy['profile']): readonly FindingVerdict[] {
  const open = acts.filter(({ run }) => environmentIn(run) === undefined);
  const [act] = open.length > 0 ? [strongestAct(open)] : acts;
  if (act === undefined) return [];
  const { job } = act.run;
  const others = acts.filter((one) => one !== act).slice(0, shown);
  const base = {
    confidence: act.isCertain ? 'high' : 'medium',
    related: [...actHops(act), ...others.map(({ hop }) => hop)],
  } as const;
  const does = `${quoted(job.id)} ${act.hop.message}`;
  const name = environmentIn(act.run)?.name;
  if (name === undefined && act.site !== undefined)
    return [
      finding(
        job.key,
        `nobody is asked before ${does}, so that one person, or one stolen token, is enough for a release: ${advice}`,
        { ...base, severity: 'medium' },
      ),
    ];
  return [
    finding(
      job.key,
      `nobody is asked before ${does} but those whom ${name === undefined ? 'an environment there' : `the environment ${quoted(name)}`} may name, and each of its jobs asks anew: ${advice}`,
      {
        ...base,
        severity: profile === 'strict' ? 'low' : 'info',
        confidence: 'low',
        evidence: ['who has to approve an environment is a setting, and not in this repository'],
      },
    ),
  ];
}

const advice =
  'let every job that publishes need a job of its own that only waits for an environment (such as "release-gate") with required reviewers, self-review prevented';
