import { checkoutActions } from '../../facts/checkout-actions.ts';
import type { Repository, ScalarNode, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { taintsOf } from '../taint/taints-of.ts';
import { allowedCheckout } from './allowed-checkout.ts';
import type { Checkout } from './checkout.ts';
import { checkoutByScript } from './checkout-by-script.ts';
import { folderOf } from './folder-of.ts';
import { forkRefusal } from './fork-refusal.ts';
import { mayFetch } from './may-fetch.ts';
import { namesPullRequest } from './names-pull-request.ts';
import type { Naming, Where } from './naming.ts';
import { strongestNaming } from './strongest-naming.ts';

const cache = new WeakMap<JobRun, readonly Checkout[]>();

/** The steps of a job that fetch a pull request. */
export function checkoutsIn(run: JobRun, repository: Repository): readonly Checkout[] {
  const known = cache.get(run) ?? find(run, repository);
  cache.set(run, known);
  return known;
}

// What comes after each is looked at; nobody fetches more in one job.
const maxCheckouts = 40;

function find(run: JobRun, repository: Repository): readonly Checkout[] {
  const found: Checkout[] = [];
  for (const site of stepsIn(run, repository, isOfInterest)) {
    const checkout =
      site.step.run === undefined
        ? byAction(site, run, repository)
        : checkoutByScript(site, run, repository);
    if (checkout !== undefined) found.push(checkout);
    if (found.length < maxCheckouts) continue;
    run.budget.cut.add(run.job);
    break;
  }
  return found;
}

function isOfInterest({ uses, run }: Step): boolean {
  if (run !== undefined) return mayFetch(run.value);
  return checkoutActions.has(actionName(uses) ?? '');
}

function byAction(site: RunStep, run: JobRun, repository: Repository): Checkout | undefined {
  const { step, user } = site;
  const where = { run, user, site };
  const found = ['ref', 'repository'].flatMap((name) => {
    const at = inputOf(step, name);
    const naming =
      at && (namesPullRequest(at, where, repository) ?? byTaint(at, where, repository));
    return naming === undefined ? [] : [{ at, naming }];
  });
  const naming = strongestNaming(found.map((one) => one.naming));
  const at = found.find((one) => one.naming === naming)?.at;
  if (naming === undefined || at === undefined) return undefined;
  const folder = folderOf(step);
  const refusal = forkRefusal(site, repository);
  const isPlain = folder === undefined && refusal === undefined && naming.kind === 'code';
  const isCertain = isPlain && naming.isCertain && site.undecided === undefined;
  const allowed = allowedCheckout(step);
  return { site, at, naming, from: site.order, folder, refusal, allowed, isCertain };
}

/** A ref that somebody outside has written can be `refs/pull/1/head`. */
function byTaint(at: ScalarNode, { run, site }: Where, repository: Repository): Naming | undefined {
  if (!at.value.includes('${{')) return undefined;
  const taint = taintsOf(at, { repository, run, step: site }).find(
    (one) => one.author === 'outsider' && one.class === 'free',
  );
  if (taint === undefined) return undefined;
  const { hops, doubts } = taint;
  return { kind: 'code', isCertain: doubts.length === 0, isGuess: false, hops, doubts };
}
