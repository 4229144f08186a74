import { digestChecks } from '../../facts/digest-checks.ts';
import type { Repository, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import type { JobRun } from '../runs/job-run.ts';
import { stepsIn } from '../runs/steps-in.ts';

/** Whether any step of a job holds what it was handed against a digest, or a signature. */
export function comparesDigest(run: JobRun, repository: Repository): boolean {
  return stepsIn(run, repository, isComparing).length > 0;
}

/** Also one of our own actions, which its folder names. */
function isComparing({ run, uses, node }: Step): boolean {
  const { source, start, end } = node;
  if (digestChecks.output.test(source.text.slice(start, end))) return true;
  if (run !== undefined) return digestChecks.command.test(run.value);
  const name = actionName(uses) ?? uses?.at.value ?? '';
  return digestChecks.actions.has(name) || /\/actions\/(?:verify-|publish-gate)/.test(name);
}
