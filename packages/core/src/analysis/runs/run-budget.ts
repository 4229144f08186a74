import type { Job, Workflow } from '../../model/index.ts';

/** What may still be done for a repository: calls and needs multiply, and hostile files make the most of it. */
export interface RunBudget {
  /** Jobs to look at. */
  jobs: number;
  /** Steps to look at, in all kinds of run. */
  steps: number;
  /** How many of them the workflows that started have taken; one cannot take those of all others. */
  readonly taken: Map<Workflow, number>;
  /** Jobs to pass on the way from one that takes to those that may have given. */
  visits: number;
  /** Jobs for which it did not last. */
  readonly cut: Set<Job>;
}

/**
 * Enough for any repository that somebody maintains: of 247 the one with the most, of nine workflows, has 929 jobs and
 * 5,136 steps in all its kinds of run.
 */
export function toRunBudget(workflows: number): RunBudget {
  return {
    jobs: 2_000 + 100 * workflows,
    steps: 5_000 + 1_000 * workflows,
    taken: new Map(),
    visits: 1_000_000,
    cut: new Set(),
  };
}
