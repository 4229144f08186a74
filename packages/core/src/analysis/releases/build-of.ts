import { checkoutActions } from '../../facts/checkout-actions.ts';
import { pullRequestCode } from '../../facts/pull-request-code.ts';
import type { Repository, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop, RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { scriptOf } from '../shell/script-of.ts';
import { buildingLine } from './building-line.ts';
import { releaseActs } from './release-acts.ts';

/** The first thing in a job that runs the code of the tree, or of what it depends on: `runs "npm ci"`. */
export function buildOf(run: JobRun, repository: Repository): Hop | undefined {
  const steps = stepsIn(run, repository, isAny);
  const checkout = steps.find(({ step }) => isCheckout(step));
  if (checkout === undefined) return undefined;
  for (const site of steps) {
    if (site.order < checkout.order) continue;
    const hop = builtBy(site);
    if (hop !== undefined) return hop;
  }
  const [act] = releaseActs(run, repository).filter(({ effect }) => effect.builds === true);
  return act && { at: act.hop.at, message: `${act.hop.message}, which builds it` };
}

function isAny(): boolean {
  return true;
}

function isCheckout({ uses, run }: Step): boolean {
  if (run !== undefined) return /\bgit\s+clone\b/.test(run.value);
  return checkoutActions.has(actionName(uses) ?? '');
}

function builtBy({ step, frame }: RunStep): Hop | undefined {
  const { uses } = step;
  if (uses !== undefined) {
    const name = actionName(uses) ?? '';
    // Docker builds in a machine of its own; what only installs a tool builds nothing.
    const isBuilder =
      pullRequestCode.executors.has(name) && !/^docker\/|[-/]setup$|setup-/.test(name);
    return isBuilder ? { at: uses.at, message: `builds with ${quoted(name)}` } : undefined;
  }
  const script = scriptOf(step, frame.job);
  if (script === undefined) return undefined;
  const line = buildingLine(script);
  return (
    line && {
      at: script.at,
      message: `runs ${quoted(line.join(' ').replace(/_{5,}/g, '${{ … }}').slice(0, 60))}`,
    }
  );
}
