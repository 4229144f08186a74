import type { Job } from '../../model/index.ts';

/** What may still be done for a repository: calls and needs multiply, and hostile files make the most of it. */
export interface RunBudget {
  /** Jobs to look at. */
  jobs: number;
  /** Jobs to pass on the way from one that takes to those that may have given. */
  visits: number;
  /** Jobs for which it did not last. */
  readonly cut: Set<Job>;
}

/** Enough for any repository that somebody maintains. */
export function toRunBudget(workflows: number): RunBudget {
  return { jobs: 10_000 + 300 * workflows, visits: 1_000_000, cut: new Set() };
}
