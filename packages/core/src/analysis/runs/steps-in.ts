import type { Action } from '../../model/index.ts';
import {
  only,
  type Place,
  type Possible,
  type Repository,
  type Step,
  type StepOwner,
} from '../../model/index.ts';
import { inputOf } from '../input-of.ts';
import { localAction } from '../local-action.ts';
import { quoted } from '../quoted.ts';
import type { Frame } from '../scenario/frame.ts';
import { truthIn } from '../scenario/truth-in.ts';
import { valuesIn } from '../scenario/values-in.ts';
import type { JobRun } from './job-run.ts';
import type { Hop, RunStep } from './run-step.ts';

// The runner allows ten levels of composite actions.
const maxDepth = 10;
const maxSteps = 2_000;
const cache = new WeakMap<JobRun, readonly RunStep[]>();

/** Every step that a job can run, those of local composite actions included; no `parallel:` groups. */
export function stepsIn(run: JobRun, repository: Repository): readonly RunStep[] {
  const known = cache.get(run);
  if (known !== undefined) return known;
  const found: RunStep[] = [];
  const { job, frame } = run;
  collect(
    job.steps,
    { owner: job, frame, undecided: undefined, via: [], user: undefined },
    { repository, found },
  );
  cache.set(run, found);
  return found;
}

interface Level {
  readonly owner: StepOwner;
  readonly frame: Frame;
  readonly undecided: Place | undefined;
  readonly via: readonly Hop[];
  readonly user: RunStep | undefined;
}

interface Work {
  readonly repository: Repository;
  readonly found: RunStep[];
}

function collect(steps: readonly Step[], level: Level, work: Work): void {
  for (const step of steps) {
    if (work.found.length >= maxSteps) return;
    const truth = truthIn(step.if, level.frame, step);
    if (truth === false) continue;
    const undecided = level.undecided ?? (truth === undefined ? step.if : undefined);
    const inner = { ...level, undecided };
    if (step.parallel.length > 0) collect(step.parallel, inner, work);
    else visit(step, inner, work);
  }
}

function visit(step: Step, level: Level, work: Work): void {
  const { frame, via } = level;
  const site = { ...level, step, order: work.found.length };
  work.found.push(site);
  const action = step.uses === undefined ? undefined : localAction(step.uses, work.repository);
  if (action?.runs?.kind !== 'composite' || step.uses === undefined || via.length >= maxDepth)
    return;
  const hop = { at: step.uses.at, message: `uses the local action ${quoted(step.uses.at.value)}` };
  const inner = { ...frame, action, inputs: actionInputs(action, step, frame) };
  collect(
    action.runs.steps,
    { ...level, owner: action, frame: inner, via: [...via, hop], user: site },
    work,
  );
}

/** The inputs of an action are text, whatever they were given. */
function actionInputs(action: Action, step: Step, frame: Frame): ReadonlyMap<string, Possible> {
  const inputs = new Map<string, Possible>();
  for (const { key, value } of action.inputs) {
    const name = key.value.toLowerCase();
    const preset = value.kind === 'map' ? value.get('default') : undefined;
    const given = inputOf(step, name);
    const scalar =
      given ?? (preset?.kind === 'scalar' && preset.type !== 'null' ? preset : undefined);
    if (scalar === undefined) inputs.set(name, only(''));
    else {
      const { values, open } = valuesIn(scalar, frame, given === undefined ? undefined : step);
      inputs.set(name, { values, rest: open ? 'any' : 'none' });
    }
  }
  return inputs;
}
