import type { JobRun } from '../runs/job-run.ts';
import { truthIn } from '../scenario/truth-in.ts';
import type { ReleaseAct } from './release-act.ts';

/** Whether nothing on the way to an act can keep it from being done. */
export function isUnconditional({ isCertain, site, run }: ReleaseAct): boolean {
  return isCertain && site !== undefined && site.undecided === undefined && isStarting(run);
}

function isStarting({ job, frame, caller }: JobRun): boolean {
  const isTrue = job.if === undefined || truthIn(job.if, frame) === true;
  return isTrue && (caller === undefined || isStarting(caller));
}
