import { quoted } from '../quoted.ts';
import { callHops } from './call-hops.ts';
import type { JobRun } from './job-run.ts';
import type { Hop } from './run-step.ts';

/** Where a file says what starts a run, and the calls that lead from there to the job; nothing is known of no run. */
export function startHops(run: JobRun | undefined): readonly Hop[] {
  if (run === undefined) return [];
  const { trigger, event } = run.frame.scenario;
  if (trigger === undefined || event === undefined) return callHops(run);
  return [{ at: trigger.at, message: `starts for ${quoted(event)}` }, ...callHops(run)];
}
