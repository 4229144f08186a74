import { actionName } from '../../analysis/action-name.ts';
import { type ActionVersion, actionVersion } from '../../analysis/action-version.ts';
import { documentOf } from '../../analysis/document-of.ts';
import { inputOf } from '../../analysis/input-of.ts';
import type { TimedStep } from '../../analysis/own-steps.ts';
import { type CheckoutAction, checkoutActions } from '../../facts/checkout-actions.ts';
import type { Repository, ScalarNode, Step } from '../../model/index.ts';
import type { Credential } from './credential.ts';
import { toSegments } from './to-segments.ts';
import { valuesIn } from './values-in.ts';

/** The credential that a step leaves on the disk; undefined when it is no checkout, or one that leaves none. */
export function readCredential(timed: TimedStep, repository: Repository): Credential | undefined {
  const { step, owner } = timed;
  const action = checkoutActions.get(actionName(step.uses) ?? '');
  if (action === undefined || step.uses?.kind !== 'repository') return undefined;
  const persistence = persistenceOf(timed, action);
  if (persistence === 'none') return undefined;
  const version = actionVersion(step.uses, documentOf(owner, repository));
  if (keepsNothing(action, version)) return undefined;
  const asked = action.switch === null ? undefined : inputOf(step, action.switch);
  return {
    uses: step.uses,
    action,
    version,
    isOutside: (version?.major ?? -1) >= (action.outsideWorkspaceSince ?? Number.POSITIVE_INFINITY),
    folder: folderOf(timed),
    given: givenIn(step),
    asked: persistence === 'certain' ? asked : undefined,
    isUncertain: persistence === 'uncertain',
  };
}

/** A comment beside a commit is no proof that it is such an old one. */
function keepsNothing(action: CheckoutAction, version: ActionVersion | undefined): boolean {
  if (version === undefined || version.isClaimed) return false;
  const said = [version.major, version.minor].filter((part) => part !== undefined).join('.');
  return action.keepsNothing?.includes(said) ?? false;
}

/**
 * Only `true`, in any case, keeps the credential; everything else, an empty value too, removes it.
 * Source: https://github.com/actions/checkout/blob/main/src/input-helper.ts
 */
function persistenceOf(timed: TimedStep, action: CheckoutAction): 'none' | 'certain' | 'uncertain' {
  const input = action.switch === null ? undefined : inputOf(timed.step, action.switch);
  if (input === undefined) return 'certain';
  const { values, isOpen } = valuesIn(input, timed);
  const keeping = values.filter((value) => value.trim().toLowerCase() === 'true').length;
  if (keeping === 0 && !isOpen) return 'none';
  return keeping === values.length && !isOpen ? 'certain' : 'uncertain';
}

/** A folder that an expression decides is taken for one of that name: no pattern but a wider one meets it. */
function folderOf(timed: TimedStep): readonly string[] {
  const input = inputOf(timed.step, 'path');
  if (input === undefined) return [];
  const { values, isOpen } = valuesIn(input, timed);
  return toSegments((isOpen ? undefined : values[0]) ?? input.value);
}

function givenIn(step: Step): ScalarNode | undefined {
  const key = inputOf(step, 'ssh-key');
  if (key !== undefined && key.value !== '') return key;
  const token = inputOf(step, 'token');
  if (token === undefined || token.value === '') return undefined;
  return /^\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}$/i.test(token.value.trim())
    ? undefined
    : token;
}
