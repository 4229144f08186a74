import { asMap, itemsOf, type Job, type Workflow } from '../../model/index.ts';

// A real workflow asks for some hundred; each row of a matrix is evaluated by itself.
const maxRows = 200_000;
const spent = new WeakMap<Workflow, number>();

/** Whether one more expression over a job's matrix may be evaluated; what is not counts as undecided. */
export function mayReadMatrix(text: string, job: Job): boolean {
  if (!/matrix/i.test(text)) return true;
  const total = (spent.get(job.workflow) ?? 0) + rowsOf(job);
  spent.set(job.workflow, total);
  return total <= maxRows;
}

function rowsOf({ strategy }: Job): number {
  let rows = 1;
  for (const { value } of asMap(asMap(strategy)?.get('matrix'))?.entries ?? []) {
    rows *= Math.max(1, itemsOf(value).length);
  }
  return Math.min(rows, 256);
}
