import type { Repository, Step, StepOwner } from '../../model/index.ts';
import { localAction } from '../local-action.ts';
import { quoted } from '../quoted.ts';
import { stepsOf } from '../steps-of.ts';
import type { Hop } from './run-step.ts';

/** A step as a job can come to it, whatever the conditions on the way say. */
export interface PlannedStep {
  readonly step: Step;
  readonly owner: StepOwner;
  /** Its place among the steps of the whole job. */
  readonly order: number;
  /** The groups that it stands in, and itself: each may have an `if`. */
  readonly guards: readonly Step[];
  /** The step that uses the composite action it stands in. */
  readonly user: PlannedStep | undefined;
  readonly via: readonly Hop[];
}

/** The steps of a job, in order. */
interface StepPlan {
  readonly steps: readonly PlannedStep[];
  /** There are more than anybody could mean. */
  readonly isCut: boolean;
}

// The runner allows ten levels of composite actions.
const maxDepth = 10;
const maxSteps = 1_000;
const cache = new WeakMap<StepOwner, StepPlan>();

/**
 * The steps of a job, or of a composite action by itself, and of the local composite actions it uses, in order;
 * groups are taken apart.
 */
export function plannedSteps(owner: StepOwner, repository: Repository): StepPlan {
  const known = cache.get(owner);
  if (known !== undefined) return known;
  const steps: PlannedStep[] = [];
  const level = { owner, guards: [], user: undefined, via: [] };
  collect(stepsOf(owner), level, { repository, found: steps });
  const plan = { steps, isCut: steps.length >= maxSteps };
  cache.set(owner, plan);
  return plan;
}

type Level = Omit<PlannedStep, 'step' | 'order'>;

interface Work {
  readonly repository: Repository;
  readonly found: PlannedStep[];
}

function collect(steps: readonly Step[], level: Level, work: Work): void {
  for (const step of steps) {
    if (work.found.length >= maxSteps) return;
    const inner = { ...level, guards: [...level.guards, step] };
    if (step.parallel.length > 0) collect(step.parallel, inner, work);
    else visit(step, inner, work);
  }
}

function visit(step: Step, level: Level, work: Work): void {
  const { uses } = step;
  const user = { ...level, step, order: work.found.length };
  work.found.push(user);
  const action = uses === undefined ? undefined : localAction(uses, work.repository);
  if (action?.runs?.kind !== 'composite' || uses === undefined || level.via.length >= maxDepth) {
    return;
  }
  const what = uses.kind === 'repository' ? '' : 'the local action ';
  const hop = { at: uses.at, message: `uses ${what}${quoted(uses.at.value)}` };
  const inner = { owner: action, guards: [], user, via: [...level.via, hop] };
  collect(action.runs.steps, inner, work);
}
