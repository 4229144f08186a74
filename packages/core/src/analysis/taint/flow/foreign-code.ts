import { checkoutActions } from '../../../facts/checkout-actions.ts';
import { pullRequestCode } from '../../../facts/pull-request-code.ts';
import { expressionsIn, type ScalarNode, type Step } from '../../../model/index.ts';
import { actionName } from '../../action-name.ts';
import { inputOf } from '../../input-of.ts';
import type { Hop } from '../../runs/run-step.ts';
import type { Site } from './site.ts';
import { stepsBefore } from './steps-before.ts';

/**
 * Where a step before fetches what somebody proposes, in a run that is not that of the pull request itself. By
 * what is written there alone: it only says whose the files are.
 */
export function foreignCode(site: Site): Hop | undefined {
  const event = site.run?.frame.scenario.event;
  if (event === undefined || /^(?:pull_request|push|schedule)$/.test(event)) return undefined;
  const [step] = stepsBefore(site, isForeign);
  const at = step === undefined ? undefined : placeOf(step.step);
  return at && { at, message: 'the code of a pull request is fetched here' };
}

function isForeign(step: Step): boolean {
  return placeOf(step) !== undefined;
}

const cache = new WeakMap<Step, ScalarNode | undefined>();

function placeOf(step: Step): ScalarNode | undefined {
  if (cache.has(step)) return cache.get(step);
  const found = find(step);
  cache.set(step, found);
  return found;
}

function find(step: Step): ScalarNode | undefined {
  const { run } = step;
  if (run !== undefined) {
    return pullRequestCode.commands.some((pattern) => pattern.test(run.value)) ? run : undefined;
  }
  if (!checkoutActions.has(actionName(step.uses) ?? '')) return undefined;
  return ['ref', 'repository']
    .flatMap((name) => inputOf(step, name) ?? [])
    .find((value) => namesForeign(value));
}

function namesForeign(value: ScalarNode): boolean {
  const patterns = [...pullRequestCode.expressions, ...pullRequestCode.branches];
  const isNamed = expressionsIn(value).some(({ text }) =>
    patterns.some((pattern) => pattern.test(text)),
  );
  return isNamed || pullRequestCode.refs.test(value.value);
}
