import { checkoutActions } from '../../facts/checkout-actions.ts';
import { pullRequestCode } from '../../facts/pull-request-code.ts';
import type { Place, Repository, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { actionVersion } from '../action-version.ts';
import { documentOf } from '../document-of.ts';
import { inputOf } from '../input-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { scriptOf } from '../shell/script-of.ts';
import { namesPullRequest } from './names-pull-request.ts';

/** A step that brings the code of a pull request into the workspace. */
export interface Checkout {
  readonly site: RunStep;
  readonly at: Place;
  readonly isCertain: boolean;
}

/** The steps of a job that fetch a pull request. */
export function checkoutsIn(run: JobRun, repository: Repository): readonly Checkout[] {
  return stepsIn(run, repository, isOfInterest).flatMap(
    (site) => byAction(site, run, repository) ?? byScript(site) ?? [],
  );
}

function isOfInterest({ uses, run }: Step): boolean {
  return run !== undefined || checkoutActions.has(actionName(uses) ?? '');
}

function byAction(site: RunStep, run: JobRun, repository: Repository): Checkout | undefined {
  const { step } = site;
  if (step.uses === undefined || !checkoutActions.has(actionName(step.uses) ?? ''))
    return undefined;
  if (isRefused(site, repository)) return undefined;
  const inputs = ['ref', 'repository'].flatMap((name) => inputOf(step, name) ?? []);
  const named = inputs.map((at) => ({ at, named: namesPullRequest(at, { run, user: site.user }) }));
  const found =
    named.find((one) => one.named === 'yes') ?? named.find((one) => one.named === 'maybe');
  if (found === undefined) return undefined;
  // In a folder of its own it may be looked at only.
  const isAside = inputOf(step, 'path') !== undefined;
  const isCertain = found.named === 'yes' && !isAside && site.undecided === undefined;
  return { site, at: found.at, isCertain };
}

/**
 * `actions/checkout` refuses the code of forks for these events since v7, unless told otherwise.
 * Source: https://github.blog/changelog/2026-06-18-safer-pull_request_target-defaults-for-github-actions-checkout/
 */
function isRefused({ step, owner, frame }: RunStep, repository: Repository): boolean {
  const { event } = frame.scenario;
  if (event !== 'pull_request_target' && event !== 'workflow_run') return false;
  if (step.uses?.kind !== 'repository' || actionName(step.uses) !== 'actions/checkout')
    return false;
  const version = actionVersion(step.uses, documentOf(owner, repository));
  const allowed = inputOf(step, 'allow-unsafe-pr-checkout')?.value.trim().toLowerCase();
  return (
    version !== undefined && version.major >= 7 && (allowed === undefined || allowed === 'false')
  );
}

function byScript(site: RunStep): Checkout | undefined {
  const script = scriptOf(site.step, undefined);
  if (script === undefined) return undefined;
  if (!pullRequestCode.commands.some((pattern) => pattern.test(script.text))) return undefined;
  return { site, at: script.at, isCertain: site.undecided === undefined };
}
