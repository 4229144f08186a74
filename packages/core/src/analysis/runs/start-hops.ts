import { quoted } from '../quoted.ts';
import type { JobRun } from './job-run.ts';
import type { Hop } from './run-step.ts';

/** Where a file says what starts a run. */
export function startHops({ frame }: JobRun): readonly Hop[] {
  const { trigger, event } = frame.scenario;
  if (trigger === undefined) return [];
  return [{ at: trigger.at, message: `starts for ${quoted(event ?? trigger.event)}` }];
}
