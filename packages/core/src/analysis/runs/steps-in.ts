import type { Place, Repository, Step } from '../../model/index.ts';
import type { Frame } from '../scenario/frame.ts';
import { truthIn } from '../scenario/truth-in.ts';
import { actionFrame } from './action-frame.ts';
import type { JobRun } from './job-run.ts';
import { type PlannedStep, plannedSteps } from './planned-steps.ts';
import type { RunStep } from './run-step.ts';
import { type IsWanted, wantedSteps } from './wanted-steps.ts';

/** What is known of the steps of one job in one run. */
interface Known {
  /** How many there are for which the budget lasts. */
  readonly length: number;
  readonly sites: Map<PlannedStep, RunStep | undefined>;
}

// All kinds of run of one workflow, with the workflows that it calls.
const maxTaken = 6_000;

const cache = new WeakMap<JobRun, Known>();

/**
 * The wanted steps that a job can run, those of local composite actions included. Conditions are judged for the
 * wanted ones only: most steps are of no interest to whoever asks, who does so with one function a question.
 */
export function stepsIn(
  run: JobRun,
  repository: Repository,
  isWanted: IsWanted,
): readonly RunStep[] {
  const { length, sites } = cache.get(run) ?? start(run, repository);
  return wantedSteps(run.job, repository, isWanted).flatMap((planned) =>
    planned.order < length ? (siteOf(planned, run, sites) ?? []) : [],
  );
}

function start(run: JobRun, repository: Repository): Known {
  const { budget, job, root } = run;
  const { steps, isCut } = plannedSteps(job, repository);
  const taken = budget.taken.get(root) ?? 0;
  const length = Math.min(steps.length, budget.steps, maxTaken - taken);
  const known = { length, sites: new Map<PlannedStep, RunStep | undefined>() };
  budget.steps -= length;
  budget.taken.set(root, taken + length);
  if (isCut || length < steps.length) budget.cut.add(job);
  cache.set(run, known);
  return known;
}

/** undefined when a condition on the way keeps the step from running. */
function siteOf(planned: PlannedStep, run: JobRun, sites: Known['sites']): RunStep | undefined {
  if (sites.has(planned)) return sites.get(planned);
  const user = planned.user && siteOf(planned.user, run, sites);
  const isReached = planned.user === undefined || user !== undefined;
  const site = isReached ? toSite(planned, run, user) : undefined;
  sites.set(planned, site);
  return site;
}

function toSite(planned: PlannedStep, run: JobRun, user: RunStep | undefined): RunStep | undefined {
  const { guards, ...own } = planned;
  const frame = user === undefined ? run.frame : actionFrame(user, own.owner);
  const truth = truthOf(guards, frame);
  if (truth === 'never') return undefined;
  return { ...own, frame, user, undecided: user?.undecided ?? truth };
}

/** `never`, the first condition that cannot be decided, or undefined when all hold. */
function truthOf(guards: readonly Step[], frame: Frame): 'never' | Place | undefined {
  let undecided: Place | undefined;
  for (const guard of guards) {
    const truth = truthIn(guard.if, frame, guard);
    if (truth === false) return 'never';
    if (truth === undefined) undecided ??= guard.if;
  }
  return undecided;
}
