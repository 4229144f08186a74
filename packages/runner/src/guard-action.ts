import type { RuleSet } from '@portcullis/core';

/** What one guard action adds to what all of them share. */
export interface GuardAction {
  /** Its folder below `actions/`. */
  readonly name: string;
  readonly ruleSet: RuleSet;
}
