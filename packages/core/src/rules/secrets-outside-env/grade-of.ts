import type { Severity } from '../../engine/index.ts';
import { isCredential } from './is-credential.ts';

/** How bad it is that a secret is used without an environment, and why it is not worse. */
export interface Grade {
  readonly severity: Severity;
  readonly evidence: readonly string[];
}

export function gradeOf(name: string, isPowerful: boolean, doubt?: string | undefined): Grade {
  const harmless = isCredential(name)
    ? []
    : ['by its name it tells who or where, and opens nothing by itself'];
  const evidence = [...(doubt === undefined ? [] : [doubt]), ...harmless];
  if (evidence.length > 0) return { severity: 'low', evidence };
  return { severity: isPowerful ? 'high' : 'medium', evidence };
}
