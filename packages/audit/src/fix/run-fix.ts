import type { AuditedTree, GatheredUpdates } from '@portcullis/closure';
import {
  type AuditRequest,
  type FixOptions,
  type FixPlan,
  GuardError,
  planFixes,
} from '@portcullis/core';
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
  /** Without it no server is asked. */
  readonly gather?: GatherUpdates | undefined;
}

/** Learns what is used, and what could be written instead. Never throws for what a server did. */
export type GatherUpdates = (trees: readonly AuditedTree[]) => Promise<GatheredUpdates>;

/** Plans the repairs of every PATH. Writes nothing. */
export async function runFix(run: FixRun): Promise<FixResult> {
  if (run.paths.includes('-'))
    throw new GuardError('bad-usage', 'fix writes files, and "-" is none: name a file or a folder');
  const repairs = selectRepairs(run.only);
  const { options } = run;
  const gather = repairs.some(({ isOnline }) => isOnline) ? run.gather : undefined;
  const work = Array.from(readRoots(run), (root) => ({
    root,
    request: toRequest(root, run.ruleSet.rules, run),
  }));
  const gathered = await gather?.(work.map(({ request }) => toTree(request, options)));
  const plans = work.map(({ root, request }) => {
    const { isReported } = root;
    const plan = planFixes({ ...request, ...gathered, repairs, options, isReported });
    return { root, plan };
  });
  return {
    files: plans.flatMap(toFiles),
    refused: plans.flatMap(({ plan }) => plan.refused),
    remarks: plans.flatMap(({ plan }) => plan.remarks),
    inconclusive: plans.flatMap(({ root, plan }) => [...plan.inconclusive, ...root.unread]),
  };
}

/** Releases are asked for where somebody wants to know how old they are. */
function toTree({ repository, policy }: AuditRequest, { minAge }: FixOptions): AuditedTree {
  const { pins } = policy;
  return {
    repository,
    policy: { ...policy, pins: { ...pins, cooldown: minAge ?? pins.cooldown } },
  };
}

interface Planned {
  readonly root: Root;
  readonly plan: FixPlan;
}

function toFiles({ root: { folder }, plan }: Planned): FixResult['files'] {
  return folder === undefined ? [] : plan.files.map((file) => ({ ...file, folder }));
}
