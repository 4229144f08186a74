import type { Rule } from '../../engine/index.ts';
import { broadBlock } from './broad-block.ts';
import { missingInJob, missingInWorkflow } from './missing-block.ts';
import { reachOf } from './reach.ts';

export const rule: Rule = {
  meta: {
    id: 'excessive-permissions',
    guard: 'permissions-guard',
    title: 'A token can do more than its job needs',
    severity: 'high',
    profile: 'default',
    practices: ['P07'],
  },
  check: {
    *workflow(workflow, { policy }) {
      const { permissions } = workflow;
      if (permissions !== undefined) yield* broadBlock(permissions, reachOf(workflow));
      else if (policy.profile === 'strict') yield missingInWorkflow(workflow);
    },
    *job(job) {
      if (job.permissions !== undefined) yield* broadBlock(job.permissions, reachOf(job));
      else if (job.workflow.permissions === undefined) yield missingInJob(job);
    },
  },
};
