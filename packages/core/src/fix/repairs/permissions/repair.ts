import type { Finding } from '../../../engine/index.ts';
import type { Repository, Workflow } from '../../../model/index.ts';
import type { Repair } from '../../repair.ts';
import { moveDown } from './move-down.ts';
import { writeOut } from './write-out.ts';

/**
 * `permissions: {}` for the workflow, and what each job has today written out in the job. It takes no right away:
 * which ones a job can do without, no file says.
 */
export const repair: Repair = {
  id: 'permissions',
  rules: ['excessive-permissions'],
  *propose({ repository, findings, options }) {
    for (const [workflow, own] of byWorkflow(findings, repository)) {
      const document = repository.documentOf(workflow);
      if (document === undefined) continue;
      if (workflow.permissions === undefined) yield* writeOut(workflow, own, { document, options });
      else yield* moveDown(workflow, own, document);
    }
  },
};

function byWorkflow(findings: readonly Finding[], { workflows }: Repository) {
  const found = new Map<Workflow, readonly Finding[]>();
  for (const workflow of workflows) {
    const own = findings.filter(({ at }) => at.path === workflow.source.path);
    if (own.length > 0) found.set(workflow, own);
  }
  return found;
}
