import type { Repository, StepOwner } from '../../../model/index.ts';
import type { JobRun } from '../../runs/job-run.ts';
import { plannedSteps } from '../../runs/planned-steps.ts';
import type { Spot, SpotStep } from '../spot.ts';
import { outermostOwner } from './outermost-owner.ts';

/** A place on the way, which decides what its contexts mean. */
export interface Site {
  readonly repository: Repository;
  readonly run: JobRun | undefined;
  /** Whose `env` is around it. */
  readonly step: SpotStep | undefined;
  /** Inside of an `env` itself, whose own variables are not there yet. */
  readonly isInEnv: boolean;
  /** The job or composite action whose steps it can name; undefined in a run means the job. */
  readonly owner: StepOwner | undefined;
  /** The step that uses that action. */
  readonly user: SpotStep | undefined;
  /** Steps from here on have not run yet. */
  readonly before: number;
  /** How many questions led here. */
  readonly depth: number;
}

/** The place of a step, or of a job when there is none. */
export function toSite({ repository, run, step }: Spot, depth = 0): Site {
  const isInEnv = false;
  const base = { repository, run, isInEnv, depth };
  if (step === undefined) return { ...base, ...atEnd, owner: run?.job, user: undefined };
  const { owner, user } = step;
  const own = run === undefined ? planned(step, repository) : step;
  return { ...base, step: own, owner, user, before: own.order };
}

const atEnd = { step: undefined, before: Number.POSITIVE_INFINITY };

/** Where a job's own texts stand, such as its outputs. */
export function jobSite(run: JobRun, { repository, depth }: Site): Site {
  return toSite({ repository, run, step: undefined }, depth + 1);
}

/** Where a step stands that was met on the way. */
export function stepSite(step: SpotStep, { repository, run, depth }: Site): Site {
  return toSite({ repository, run, step }, depth + 1);
}

/** Behind all steps of the composite action that a step uses. */
export function insideOf(user: SpotStep, owner: StepOwner, site: Site): Site {
  const { repository, run, depth } = site;
  return { repository, run, owner, user, ...atEnd, isInEnv: false, depth: depth + 1 };
}

/** Without the variables of the `env` that it stands in. */
export function inEnv(site: Site): Site {
  return { ...site, isInEnv: true, depth: site.depth + 1 };
}

// An action that nobody uses has no run that counts its steps.
function planned(step: SpotStep, repository: Repository): SpotStep {
  const { steps } = plannedSteps(outermostOwner(step.owner, step.user), repository);
  return steps.find((one) => one.step === step.step && one.user === step.user) ?? step;
}
