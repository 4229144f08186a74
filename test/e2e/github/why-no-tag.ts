import type { GitHubState } from './github-state.ts';

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-deployments-to-succeed-before-merging */
export function whyNoTag(
  commit: string,
  { tagNeeds, deployments }: GitHubState,
): string | undefined {
  const missing = tagNeeds.filter(
    (name) =>
      !deployments.some(
        (one) => one.environment === name && one.commit === commit && one.state === 'success',
      ),
  );
  if (missing.length === 0) return undefined;
  return `Repository rule violations found: required deployments to ${missing.join(', ')} are missing`;
}
