import type { InstallSite, ScalarNode, Step, StepOwner } from '@portcullis/core';
import type { ActionTree } from '../tree/action-tree.ts';
import { groupFetches } from './group-fetches.ts';
import { installsOfStep } from './installs-of-step.ts';
import { makesImages } from './makes-images.ts';
import { ownerState } from './owner-state.ts';

/** What each step of a job or a composite action fetches; what a later step checks counts. */
export function installsOfOwner(
  owner: StepOwner,
  tree: ActionTree,
): ReadonlyMap<ScalarNode, readonly InstallSite[]> {
  const all = stepsOf(owner);
  const steps = all.slice(0, mostSteps);
  const state = ownerState(owner);
  const together = groupFetches(steps, owner);
  const scope = { owner, tree, state, together, makesImages: makesImages(steps) };
  const installs = new Map<ScalarNode, readonly InstallSite[]>();
  for (const step of steps) {
    if (step.run === undefined) continue;
    const sites = installsOfStep(step, scope);
    if (sites.length > 0) installs.set(step.run, sites);
  }
  for (const { run } of all.slice(mostSteps)) {
    const why = `there are more than ${mostSteps} steps before it`;
    if (run !== undefined) installs.set(run, [{ kind: 'doubt', at: run, why }]);
  }
  return installs;
}

const mostSteps = 500;

function stepsOf(owner: StepOwner): readonly Step[] {
  const steps = owner.kind === 'job' ? owner.steps : compositeSteps(owner.runs);
  return steps.flatMap((step) => [step, ...step.parallel]);
}

function compositeSteps(runs: Extract<StepOwner, { kind: 'action' }>['runs']): readonly Step[] {
  return runs?.kind === 'composite' ? runs.steps : [];
}
