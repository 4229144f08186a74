import { isOnlyCallable } from '../../analysis/is-only-callable.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Job, Workflow } from '../../model/index.ts';

/** Whose token a `permissions` block decides, and how much less that weighs. */
export interface Reach {
  readonly kind: 'workflow' | 'job';
  /** `job "x"`, `each of the 3 jobs that have no permissions of their own`, … */
  readonly who: string;
  /** Steps off the severity. */
  readonly discount: number;
}

export function reachOf(subject: Workflow | Job): Reach {
  if (subject.kind === 'job') {
    return {
      kind: 'job',
      who: `job ${quoted(subject.id)}`,
      discount: isOnlyCallable(subject.workflow) ? 1 : 0,
    };
  }
  const { jobs } = subject;
  const heirs = jobs.filter(({ permissions }) => permissions === undefined).length;
  return { kind: 'workflow', who: whoOf(heirs, jobs), discount: discountOf(heirs, subject) };
}

function whoOf(heirs: number, jobs: readonly Job[]): string {
  if (heirs === 0) return 'any job that is added without permissions of its own';
  if (jobs.length === 1) return `job ${quoted(jobs[0]?.id ?? '')}, and any job that is added,`;
  if (heirs === jobs.length) return `each of the ${jobs.length} jobs`;
  return heirs === 1
    ? 'the job that has no permissions of its own'
    : `each of the ${heirs} jobs that have no permissions of their own`;
}

/** A block that no job inherits does nothing yet; in a workflow of one job it reaches no further than it would there. */
function discountOf(heirs: number, workflow: Workflow): number {
  if (heirs === 0) return 3;
  return (workflow.jobs.length === 1 ? 1 : 0) + (isOnlyCallable(workflow) ? 1 : 0);
}
