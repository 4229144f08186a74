import { environmentOf } from '../../analysis/environment-of.ts';
import { neverRuns } from '../../analysis/never-runs.ts';
import { quoted } from '../../analysis/quoted.ts';
import { localWorkflow } from '../../analysis/runs/local-workflow.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { usesBehind } from '../../analysis/secrets/uses-behind.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Job, Workflow } from '../../model/index.ts';
import type { Asked } from './asked.ts';
import { gradeOf } from './grade-of.ts';
import { nameOf } from './name-of.ts';
import { powerOf } from './power-of.ts';
import { usesByName } from './uses-by-name.ts';

/** The secrets that calls hand over: a call has no environment, and those of one cannot be handed over. */
export function* judgeCalls({ jobs }: Workflow, asked: Asked): Iterable<FindingVerdict> {
  for (const job of jobs) {
    if (job.call === undefined || neverRuns(job)) continue;
    for (const uses of usesByName(job, asked)) yield* judge(job, uses, asked);
  }
}

const shown = 10;

function* judge(job: Job, uses: readonly SecretUse[], asked: Asked): Iterable<FindingVerdict> {
  const [first, ...others] = uses;
  const callee = job.call && localWorkflow(job.call.uses, asked.repository);
  if (first === undefined || job.call === undefined) return;
  const behind =
    callee === undefined
      ? []
      : uses.flatMap(({ slot }) => usesBehind(callee, slot.key?.value ?? '', asked.repository));
  const outside = behind.filter((one) => environmentOf(one.job) === 'never');
  const power = [job, ...outside.map((one) => one.job)]
    .map((one) => powerOf(one, asked.repository, job))
    .find((hops) => hops);
  const isInside = behind.length > 0 && outside.length === 0;
  yield finding(first.at, messageFor(first, job), {
    ...gradeOf(first.name, power !== undefined, isInside ? inside : undefined),
    confidence: isInside ? 'low' : 'high',
    related: [
      ...asked.origin,
      { at: job.call.uses.at, message: 'is handed over to this workflow' },
      ...others.map(({ at }) => ({ at, message: 'is handed over again' })),
      ...behind.map(({ use }) => ({ at: use.at, message: 'is used there' })),
      ...(power ?? []),
    ].slice(0, shown),
  });
}

const inside =
  'every job that uses it there has an environment; where that has a secret of the same name, it takes the place of the one handed over';

function messageFor(first: SecretUse, job: Job): string {
  return `${nameOf(first)} is handed over by ${quoted(job.id)}, which as a call can have no environment, so that a workflow on any branch can take it: use it in a job with an environment of its own`;
}
