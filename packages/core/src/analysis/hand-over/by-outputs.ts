import { asMap, asScalar, expressionsIn, type ScalarNode } from '../../model/index.ts';
import { declaredForCallers } from '../declared-for-callers.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { HandOver } from './handed-over.ts';
import { neededRuns } from './needed-runs.ts';
import { type OutputUse, outputUses } from './output-uses.ts';

/** The jobs whose outputs a job reads; one that it only waits for is none of them. */
export function byOutputs(run: JobRun): readonly HandOver[] {
  const uses = outputUses(run.job);
  if (uses.length === 0) return [];
  const needed = neededRuns(run);
  return uses.flatMap((use) => {
    const givers = needed.filter(
      ({ job }) => use.job === undefined || job.id.toLowerCase() === use.job,
    );
    return givers.flatMap((giver) => fromGiver(giver, use, run));
  });
}

function fromGiver(giver: JobRun, use: OutputUse, taker: JobRun): readonly HandOver[] {
  const sources = sourcesOf(giver, use.output);
  const what = use.output === undefined ? 'outputs' : `the output ${quoted(use.output)}`;
  const message = `${quoted(taker.job.id)} takes ${what} of ${quoted(giver.job.id)}`;
  return sources.map((from) => ({
    from,
    hops: [{ at: use.at, message }],
    isCertain: use.job !== undefined && from.callee === undefined,
  }));
}

/** The jobs that make an output: the job itself, or those of the local workflow that it calls. */
function sourcesOf(run: JobRun, output: string | undefined): readonly JobRun[] {
  if (run.job.call === undefined) {
    const names = run.job.outputs.map(({ key }) => key.value.toLowerCase());
    const isGiven = output === undefined ? names.length > 0 : names.includes(output);
    return isGiven ? [run] : [];
  }
  if (run.callee === undefined) return [run];
  const values = declaredOutputs(run, output);
  return values.flatMap((value) => fromCallees(run, value));
}

/** The values of the outputs that a called workflow declares. */
function declaredOutputs({ callee }: JobRun, output: string | undefined): readonly ScalarNode[] {
  if (callee === undefined) return [];
  return declaredForCallers(callee, 'outputs')
    .filter(({ key }) => output === undefined || key.value.toLowerCase() === output)
    .flatMap(({ value }) => asScalar(asMap(value)?.get('value')) ?? []);
}

function fromCallees(run: JobRun, value: ScalarNode): readonly JobRun[] {
  const text = expressionsIn(value)
    .map((one) => one.text)
    .join(' ');
  const named = [...text.matchAll(/\bjobs\.([\w-]+)\.outputs\.([\w-]+)/gi)];
  if (named.length === 0) return /\bjobs\b/i.test(text) ? [run] : [];
  return named.flatMap(([, job = '', output = '']) => {
    const callee = run.callees.find((one) => one.job.id.toLowerCase() === job.toLowerCase());
    return callee === undefined ? [] : sourcesOf(callee, output.toLowerCase());
  });
}
