import { pathMatcher, quoted } from '@portcullis/core';
import type { RulesetRecord } from '@portcullis/github-api';
import type { ReleasePlan } from '../../plan/release-plan.ts';
import type { PreflightPolicy } from '../preflight-policy.ts';
import type { Judged } from './judged.ts';

/** A tag that can be moved says nothing, and one that anybody can make is no release. */
export function judgeTagRules(
  rulesets: readonly RulesetRecord[],
  { tag }: ReleasePlan,
  { environment }: PreflightPolicy,
): Judged {
  const active = rulesets.filter(({ isActive }) => isActive);
  const strange = active.find(({ include, exclude }) => [...include, ...exclude].some(isStrange));
  if (strange !== undefined)
    return {
      outcome: 'unknown',
      why: `cannot tell for which tags the ruleset ${quoted(strange.name)} is: it has a pattern that nobody here reads`,
    };
  const covering = active.filter((one) => covers(one, `refs/tags/${tag}`));
  const rules = new Set(covering.flatMap((one) => one.rules));
  const missing = ['update', 'deletion'].filter((rule) => !rules.has(rule));
  if (missing.length > 0)
    return {
      outcome: 'fail',
      why: `no active ruleset for the tag ${quoted(tag)} restricts ${missing.map(quoted).join(' and ')}: whoever can push can move it; add one for tags`,
    };
  if (rules.has('creation') || covering.some((one) => one.deployments.includes(environment)))
    return {
      outcome: 'pass',
      why: `${quoted(tag)} can be made by a release only, and never be moved, but by those whom the rulesets let bypass them, who are not shown here`,
    };
  return {
    outcome: 'fail',
    why: `whoever can push can make the tag ${quoted(tag)}: let the ruleset require a deployment to ${quoted(environment)}, or restrict creations`,
  };
}

function covers({ include, exclude }: RulesetRecord, ref: string): boolean {
  return include.some((one) => fits(one, ref)) && !exclude.some((one) => fits(one, ref));
}

function fits(pattern: string, ref: string): boolean {
  return pattern === '~ALL' || pathMatcher(pattern)(ref);
}

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax */
function isStrange(pattern: string): boolean {
  return /[[\]{}\\]/.test(pattern) || (pattern.startsWith('~') && pattern !== '~ALL');
}
