import type { FileFix, FixPlan, Inconclusive, Refused } from '@portcullis/core';

/** What can be repaired below all PATHs, before anything is written. */
export interface FixResult {
  readonly files: readonly PlannedFix[];
  readonly refused: readonly Refused[];
  readonly remarks: FixPlan['remarks'];
  readonly inconclusive: readonly Inconclusive[];
}

export interface PlannedFix extends FileFix {
  /** Where the repository lies, absolute and free of links. */
  readonly folder: string;
}
