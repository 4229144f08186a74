import type { Finding } from '@portcullis/core';
import type { ComparedArm } from '../bytes/compare-arm.ts';
import type { Arm, ComparedRelease } from '../report/installer-report.ts';

/** What came of laying scripts beside the files of a folder, of a release, or of both. */
export interface Comparison {
  readonly release?: ComparedRelease;
  /** In the order of the scripts. */
  readonly scripts: readonly ScriptComparison[];
}

export interface ScriptComparison {
  readonly arms: readonly Arm[];
  readonly findings: readonly Finding[];
  /** With the files of the folder, which are those that can be run. */
  readonly local: readonly ComparedArm[];
}
