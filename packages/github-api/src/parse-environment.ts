import type { Answer } from './answer.ts';
import { type Fields, parseFields } from './parse-fields.ts';
import { parseList } from './parse-list.ts';
import type { EnvironmentRecord } from './settings-api.ts';

interface ParsedEnvironment extends Omit<EnvironmentRecord, 'refs'> {
  /** `listed` by an endpoint of its own. */
  readonly refs: 'any' | 'protected' | 'listed';
}

/** https://docs.github.com/en/rest/deployments/environments#get-an-environment */
export function parseEnvironment(answer: Answer): ParsedEnvironment {
  const environment = parseFields(answer);
  const rules = environment.get('protection_rules');
  const reviews = (rules.value === undefined ? [] : parseList(rules))
    .map(parseFields)
    .find((rule) => rule.text('type') === 'required_reviewers');
  const reviewers = reviews?.get('reviewers');
  return {
    name: environment.text('name'),
    reviewers: reviewers?.value === undefined ? 0 : parseList(reviewers).length,
    // Where the server does not say it nobody has set it.
    isSelfReviewPrevented: reviews?.get('prevent_self_review').value === true,
    refs: refsOf(environment),
  };
}

function refsOf(environment: Fields): ParsedEnvironment['refs'] {
  const policy = environment.get('deployment_branch_policy');
  if ((policy.value ?? undefined) === undefined) return 'any';
  return parseFields(policy).flag('protected_branches') ? 'protected' : 'listed';
}
