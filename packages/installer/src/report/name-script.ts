import { clip, quoted } from '@portcullis/core';
import type { ScriptReport } from './installer-report.ts';

/** Its path; with the line, so that it can be clicked, and the step where a file has several scripts. */
export function nameScript({ path, step }: Pick<ScriptReport, 'path' | 'step'>): string {
  if (step === undefined) return path;
  const job = step.job === undefined ? '' : `, job ${quoted(clip(step.job, 100))}`;
  return `${path}:${step.line}${job}, step ${quoted(clip(step.name, 200))}`;
}
