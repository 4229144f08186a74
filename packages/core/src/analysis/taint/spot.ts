import type { Repository, Step, StepOwner } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';

/** Where a text stands, for whoever follows the data: in a job as it runs, or in an action nobody here uses. */
export interface Spot {
  readonly repository: Repository;
  /** undefined in an action that no workflow of this repository uses: who runs it is not known. */
  readonly run: JobRun | undefined;
  /** undefined for what belongs to the job itself, such as `container`, `outputs` and `runs-on`. */
  readonly step: SpotStep | undefined;
}

/** A step on the way; a `RunStep` is one. */
export interface SpotStep {
  readonly step: Step;
  readonly owner: StepOwner;
  /**
   * Its place among the steps of the whole job: what a step reads was written by one before it. Without a run it
   * is found anew.
   */
  readonly order: number;
  /** The step that uses the composite action it stands in. */
  readonly user: SpotStep | undefined;
}
