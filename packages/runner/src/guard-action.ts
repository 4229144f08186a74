import type { FindInstalls, Gather } from '@portcullis/audit';
import type { RuleSet } from '@portcullis/core';
import type { GuardInputs } from './guard-inputs.ts';

/** What one guard action adds to what all of them share. */
export interface GuardAction {
  /** Its folder below `actions/`. */
  readonly name: string;
  readonly ruleSet: RuleSet;
  /** Asks servers: a guard that has no question for them is shipped without it. */
  readonly goOnline?: (inputs: GuardInputs) => Gather;
  /** Reads scripts: a guard that has no rule for what they fetch is shipped without it. */
  readonly findInstalls?: FindInstalls;
}
