import { count } from '@portcullis/core';
import type { ProofOutcome } from './installer-report.ts';

/** What running one script came to. */
export interface ProofSummary {
  /** `40 of 42 executions passed, 1 failed, 1 proved nothing; 2 artifacts`. */
  readonly says: string;
  /** What kept the script from the machine. */
  readonly isolation: string | undefined;
  /** What failed, and then what proved nothing. */
  readonly rest: readonly ProofOutcome[];
}

export function proofSummary(proof: readonly ProofOutcome[]): ProofSummary {
  const isolation = proof.find((one) => one.case === 'isolation');
  const executions = proof.filter((one) => one !== isolation);
  const failed = executions.filter(({ outcome }) => outcome === 'fail');
  const unproven = executions.filter(({ outcome }) => outcome === 'unproven');
  const passed = executions.length - failed.length - unproven.length;
  const arms = new Set(executions.map(({ arm }) => arm).filter((arm) => arm !== '*'));
  const parts = [
    `${passed} of ${count(executions.length, 'execution')} passed`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
    ...(unproven.length > 0 ? [`${unproven.length} proved nothing`] : []),
  ];
  return {
    says: `${parts.join(', ')}; ${count(arms.size, 'artifact')}`,
    isolation: isolation?.why,
    rest: [...failed, ...unproven],
  };
}
