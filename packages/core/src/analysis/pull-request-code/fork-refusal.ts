import { forkRefusals } from '../../facts/fork-refusals.ts';
import type { Repository } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { type ActionVersion, actionVersion } from '../action-version.ts';
import { documentOf } from '../document-of.ts';
import type { RunStep } from '../runs/run-step.ts';
import { allowedCheckout } from './allowed-checkout.ts';
import type { Checkout } from './checkout.ts';

/**
 * Whether `actions/checkout` refuses the code of forks in a step: newer versions do for these events, unless told
 * otherwise, and the tags of their major versions have moved to them.
 * Source: https://github.blog/changelog/2026-06-18-safer-pull_request_target-defaults-for-github-actions-checkout/
 */
export function forkRefusal(site: RunStep, repository: Repository): Checkout['refusal'] {
  const { step, owner, frame } = site;
  const { event } = frame.scenario;
  if (event !== 'pull_request_target' && event !== 'workflow_run') return undefined;
  if (step.uses?.kind !== 'repository' || actionName(step.uses) !== 'actions/checkout')
    return undefined;
  if (allowedCheckout(step) !== undefined) return undefined;
  if (/^(?:main|master)$/.test(step.uses.ref.text)) return 'tag';
  const version = actionVersion(step.uses, documentOf(owner, repository));
  return version && byVersion(version);
}

function byVersion({ major, minor, isClaimed }: ActionVersion): Checkout['refusal'] {
  const since =
    forkRefusals.get(major) ?? (major > Math.max(...forkRefusals.keys()) ? 0 : undefined);
  if (since === undefined) return undefined;
  if (since === 0 || (minor !== undefined && minor >= since)) return 'version';
  return minor === undefined && !isClaimed ? 'tag' : undefined;
}
