import { type FixOptions, type FixPlan, GuardError, planFixes } from '@portcullis/core';
import type { AuditOptions } from '../audit-options.ts';
import { readRoots } from '../read-roots.ts';
import type { Root } from '../root.ts';
import { toRequest } from '../to-request.ts';
import type { FixResult } from './fix-result.ts';
import { selectRepairs } from './select-repairs.ts';

/** What somebody wants repaired, and what no file says and repairs must know. */
export interface FixRun
  extends Pick<AuditOptions, 'paths' | 'cwd' | 'ruleSet' | 'profile' | 'config' | 'today'> {
  /** Repairs by id; all that answer a finding when empty. */
  readonly only: readonly string[];
  readonly options: FixOptions;
}

/** Plans the repairs of every PATH. Writes nothing. */
export function runFix(run: FixRun): FixResult {
  if (run.paths.includes('-'))
    throw new GuardError('bad-usage', 'fix writes files, and "-" is none: name a file or a folder');
  const repairs = selectRepairs(run.only);
  const plans = Array.from(readRoots(run), (root) => {
    const request = toRequest(root, run.ruleSet.rules, run);
    const { isReported } = root;
    const plan = planFixes({ ...request, repairs, options: run.options, isReported });
    return { root, plan };
  });
  return {
    files: plans.flatMap(toFiles),
    refused: plans.flatMap(({ plan }) => plan.refused),
    inconclusive: plans.flatMap(({ root, plan }) => [...plan.inconclusive, ...root.unread]),
  };
}

interface Planned {
  readonly root: Root;
  readonly plan: FixPlan;
}

function toFiles({ root: { folder }, plan }: Planned): FixResult['files'] {
  return folder === undefined ? [] : plan.files.map((file) => ({ ...file, folder }));
}
