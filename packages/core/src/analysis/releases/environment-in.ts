import type { Place, Values } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';
import { valuesIn } from '../scenario/values-in.ts';

/** The environment that a job waits for in one kind of run. */
export interface RunEnvironment {
  readonly at: Place;
  /** As written. */
  readonly name: string;
  /** Whether it may have none: `${{ … && 'release' || '' }}`. */
  readonly isSometimes: boolean;
  /** Where it says that no deployment is recorded: `deployment: false`. */
  readonly unrecorded: Place | undefined;
}

const cache = new WeakMap<JobRun, RunEnvironment | 'none'>();

/** undefined when a job has none; a name that nobody here can know counts as one. */
export function environmentIn(run: JobRun): RunEnvironment | undefined {
  const known = cache.get(run) ?? find(run) ?? 'none';
  cache.set(run, known);
  return known === 'none' ? undefined : known;
}

function find({ job, frame }: JobRun): RunEnvironment | undefined {
  const { name, deployment } = job.environment ?? {};
  if (name === undefined) return undefined;
  const { values, open } = valuesIn(name, frame);
  const empty = values.filter((value) => value.trim() === '');
  if (!open && empty.length === values.length) return undefined;
  const isUnrecorded = deployment !== undefined && isFalse(valuesIn(deployment, frame));
  return {
    at: name,
    name: name.value,
    isSometimes: empty.length > 0,
    unrecorded: isUnrecorded ? deployment : undefined,
  };
}

function isFalse({ values, open }: Values): boolean {
  return !open && values.length > 0 && values.every((value) => value.trim() === 'false');
}
