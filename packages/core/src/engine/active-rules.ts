import type { Evidence } from '../evidence/index.ts';
import type { Policy } from './policy.ts';
import type { Rule } from './rule.ts';

interface Chosen {
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  readonly evidence?: Evidence | undefined;
}

/** Those of the strict profile are left out in the default one, and offline those that need evidence. */
export function activeRules({ rules, policy, evidence }: Chosen): readonly Rule[] {
  return rules.filter(
    ({ meta }) =>
      (meta.profile === 'default' || policy.profile === 'strict') &&
      (meta.isOnline !== true || evidence !== undefined),
  );
}
