import { callersOf } from '../../analysis/callers-of.ts';
import { localAction } from '../../analysis/local-action.ts';
import { ownSteps, type TimedStep } from '../../analysis/own-steps.ts';
import { reachedActions } from '../../analysis/reached-actions.ts';
import type { Action, Repository, StepOwner } from '../../model/index.ts';
import { readUpload } from './read-upload.ts';
import type { Upload, UploadGroup } from './upload.ts';

/** The uploads that run with an owner, in order; for an action also those that its local callers run after it. */
export function uploadsIn(owner: StepOwner, repository: Repository): readonly UploadGroup[] {
  const own = ownSteps(owner).flatMap((timed) => groupOf(timed, repository));
  return owner.kind === 'job' ? own : [...own, ...callersUploads(owner, repository)];
}

function groupOf(timed: TimedStep, repository: Repository): readonly UploadGroup[] {
  const { uses } = timed.step;
  const action = uses === undefined ? undefined : localAction(uses, repository);
  const uploads =
    action === undefined ? uploadOf(timed, repository) : storedUploads(action, repository);
  return uploads.length === 0 ? [] : [{ order: timed.order, uploads }];
}

function uploadOf(timed: TimedStep, repository: Repository): readonly Upload[] {
  const upload = readUpload(timed, repository);
  return upload === undefined ? [] : [upload];
}

const cache = new WeakMap<Action, readonly Upload[]>();

function storedUploads(action: Action, repository: Repository): readonly Upload[] {
  const known = cache.get(action);
  if (known !== undefined) return known;
  const found = reachedActions(action, repository)
    .flatMap(ownSteps)
    .flatMap((timed) => uploadOf(timed, repository));
  cache.set(action, found);
  return found;
}

function* callersUploads(action: Action, repository: Repository): Iterable<UploadGroup> {
  const owners = new Set<StepOwner>([action]);
  // A Set may grow while it is iterated: what calls an action can be an action itself.
  for (const called of owners) {
    if (called.kind === 'job') continue;
    for (const { step, owner } of callersOf(called, repository)) {
      if (owners.has(owner)) continue;
      owners.add(owner);
      yield* uploadsAfter(step, owner, repository);
    }
  }
}

/** The uploads of an owner behind one of its steps; behind everything of the action that the step calls. */
function uploadsAfter(
  step: TimedStep['step'],
  owner: StepOwner,
  repository: Repository,
): readonly UploadGroup[] {
  const steps = ownSteps(owner);
  const call = steps.find((timed) => timed.step === step);
  if (call === undefined) return [];
  return steps
    .filter(({ order }) => order > call.order)
    .flatMap((timed) => groupOf(timed, repository))
    .map(({ uploads }) => ({ order: Number.POSITIVE_INFINITY, uploads }));
}
