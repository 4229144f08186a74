import { quoted } from '../quoted.ts';
import type { JobRun } from './job-run.ts';
import type { Hop } from './run-step.ts';

/** The calls that lead to a job, the outermost first. */
export function callHops({ caller }: JobRun): readonly Hop[] {
  if (caller === undefined) return [];
  const { call, key, id } = caller.job;
  const at = call?.uses.at ?? key;
  return [...callHops(caller), { at, message: `${quoted(id)} calls ${quoted(at.value)}` }];
}
