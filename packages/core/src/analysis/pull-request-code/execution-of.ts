import { checkoutActions } from '../../facts/checkout-actions.ts';
import type { Repository, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import type { Checkout } from './checkout.ts';
import { checkoutsIn } from './checkouts-in.ts';
import type { Execution } from './execution.ts';
import { folderOf } from './folder-of.ts';
import { runsWorkspace } from './runs-workspace.ts';

const cache = new WeakMap<Checkout, Execution | 'none'>();

/**
 * What of a job runs the code that one of its checkouts has brought, until another one takes its place: the first
 * that certainly does, else the first that may.
 */
export function executionOf(
  checkout: Checkout,
  run: JobRun,
  repository: Repository,
): Execution | undefined {
  const known = cache.get(checkout) ?? find(checkout, run, repository) ?? 'none';
  cache.set(checkout, known);
  return known === 'none' ? undefined : known;
}

function find(checkout: Checkout, run: JobRun, repository: Repository): Execution | undefined {
  const untrusted = new Set(checkoutsIn(run, repository).map(({ site }) => site));
  const others = stepsIn(run, repository, isCheckout).filter((site) => !untrusted.has(site));
  const trusted = others.flatMap(({ step }) => folderOf(step) ?? []);
  const end = others.find((other) => isReplacing(other, checkout))?.order ?? Infinity;
  let first: Execution | undefined;
  for (const site of stepsIn(run, repository, isAny)) {
    if (site.order < checkout.from || site.order >= end) continue;
    // Whoever causes the event mostly decides what a condition asks for.
    const found = runsWorkspace(site, { folder: checkout.folder, trusted }, run);
    const execution = found && { ...found, via: site.via };
    if (execution?.isCertain === true) return execution;
    first ??= execution;
  }
  return first;
}

function isAny(): boolean {
  return true;
}

function isCheckout({ uses }: Step): boolean {
  return checkoutActions.has(actionName(uses) ?? '');
}

/** A checkout to the same folder cleans it. */
function isReplacing(other: RunStep, { site, folder }: Checkout): boolean {
  return (
    other.order > site.order && other.undecided === undefined && folderOf(other.step) === folder
  );
}
