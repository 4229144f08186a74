import { environmentOf } from '../../analysis/environment-of.ts';
import { groupedBy } from '../../analysis/grouped-by.ts';
import { neverRuns } from '../../analysis/never-runs.ts';
import { placeKey } from '../../analysis/place-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Job, Workflow } from '../../model/index.ts';
import type { Asked } from './asked.ts';
import { gradeOf } from './grade-of.ts';
import { nameOf } from './name-of.ts';
import { powerOf } from './power-of.ts';
import { usesByName } from './uses-by-name.ts';

/** The secrets that the jobs of a workflow use without an environment: one finding for each job and secret. */
export function* judgeJobs(workflow: Workflow, asked: Asked): Iterable<FindingVerdict> {
  for (const outsides of outsideUses(workflow, asked)) yield* judge(outsides, asked);
}

/** A job without an environment, and all its uses of one secret. */
interface Outside {
  readonly job: Job;
  readonly first: SecretUse;
  readonly others: readonly SecretUse[];
}

/** Grouped by the first use: that in the workflow's `env`, or behind an alias, is the same for many jobs. */
function outsideUses({ jobs }: Workflow, asked: Asked): Iterable<readonly Outside[]> {
  const found = jobs
    .filter((job) => job.call === undefined && !neverRuns(job) && environmentOf(job) !== 'always')
    .flatMap((job) =>
      usesByName(job, asked).flatMap(([first, ...others]) =>
        first === undefined ? [] : [{ job, first, others }],
      ),
    );
  return groupedBy(found, ({ first }) => placeKey(first.at)).values();
}

const shown = 10;

function* judge(
  outsides: readonly Outside[],
  { repository, origin }: Asked,
): Iterable<FindingVerdict> {
  const [one] = outsides;
  if (one === undefined) return;
  const isBare = outsides.some(({ job }) => environmentOf(job) === 'never');
  const power = outsides.map(({ job }) => powerOf(job, repository)).find((hops) => hops);
  const others = outsides.flatMap((outside) => outside.others.slice(0, shown)).slice(0, shown);
  yield finding(one.first.at, messageFor(one.first, outsides, isBare), {
    ...gradeOf(one.first.name, power !== undefined, isBare ? undefined : sometimes),
    related: [
      ...origin,
      // zizmor's ignore comments hold wherever they stand in the job.
      ...outsides.slice(0, shown).map(({ job }) => ({ at: job.node, message: whereOf(job) })),
      ...(power ?? []),
      ...others.map(({ at }) => ({ at, message: 'uses it, too' })),
    ],
  });
}

function whereOf(job: Job): string {
  return environmentOf(job) === 'never' ? 'has no environment' : 'may have no environment';
}

const sometimes = 'the name of the environment is empty in some runs only';

function messageFor(first: SecretUse, outsides: readonly Outside[], isBare: boolean): string {
  const jobs = outsides.slice(0, shown).map(({ job }) => quoted(job.id));
  const rest = outsides.length - jobs.length;
  const who = `${jobs.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  const have = outsides.length === 1 ? 'has' : 'have';
  const how = isBare ? `${have} no environment` : `${have} an environment in some runs only`;
  return `${nameOf(first)} is used by ${who}, which ${how}, so that a workflow on any branch can take it: keep it in an environment that says which branches may use it, and name that on the job`;
}
