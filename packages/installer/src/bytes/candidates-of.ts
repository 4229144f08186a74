import type { Arm } from '../report/installer-report.ts';
import { armMatcher } from './arm-matcher.ts';

export interface Candidates {
  /** Files that the arm names. */
  readonly named: readonly string[];
  /** Files that its value may be of: all where it names a platform and no file. */
  readonly valued: readonly string[];
}

/** Which files of a place an arm can mean. */
export function candidatesOf(arm: Arm, names: readonly string[]): Candidates {
  const named = names.filter(armMatcher(arm.artifact));
  if (arm.value === undefined || arm.algorithm === undefined) return { named, valued: [] };
  return { named, valued: named.length > 0 || isName(arm.artifact) ? named : names };
}

/** A platform as `linux/amd64` or `Linux x86_64` is no name of a file. */
function isName(artifact: string): boolean {
  return /\.[a-z\d{}]+$/i.test(artifact) && !/[\s|*]/.test(artifact);
}
