import type { Hop } from '../../analysis/runs/run-step.ts';
import type { Repository } from '../../model/index.ts';

/** What a workflow is judged by. */
export interface Asked {
  readonly repository: Repository;
  /** The calls by which its secrets come, where it does not start by itself. */
  readonly origin: readonly Hop[];
  /** Names of secrets that need no environment, in upper case. */
  readonly allowed: ReadonlySet<string>;
}
