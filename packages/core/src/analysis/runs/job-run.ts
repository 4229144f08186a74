import type { Job, Workflow } from '../../model/index.ts';
import type { Frame } from '../scenario/frame.ts';
import type { RunBudget } from './run-budget.ts';

/** A job in one run of a workflow that starts by itself; a called workflow's jobs run below the job that calls. */
export interface JobRun {
  readonly job: Job;
  readonly frame: Frame;
  /** The workflow that started. */
  readonly root: Workflow;
  readonly caller: JobRun | undefined;
  /** The jobs of the same workflow in the same run, this one included. */
  readonly peers: readonly JobRun[];
  readonly budget: RunBudget;
  /** The local workflow that this one calls. */
  readonly callee: Workflow | undefined;
  /** The jobs of that workflow; found when first asked for. */
  readonly callees: readonly JobRun[];
}
