import type { Need } from '../../evidence/index.ts';

/**
 * Whether the policy stops a ref in content of others. Reusable workflows may be named by tag, images are not looked
 * at, and `./` and `$/` need no ref.
 * Source: https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization
 */
export function isBlocked({ kind, isPinned, text }: Need): boolean {
  return kind === 'repository' && !isPinned && !/\/\.github\/workflows\//i.test(text);
}
