import { type CompositeRuns, conditionOf, isNever, type Step } from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import type { Found } from '../../fetch/found.ts';
import { within } from '../../fetch/within.ts';
import type { ActionScope } from '../action-scope.ts';
import { conditionsOf } from '../expression/conditions-of.ts';
import { fetchesOfRun } from './fetches-of-run.ts';
import { fetchesOfUses } from './fetches-of-uses.ts';
import { newStepState, type StepState } from './step-state.ts';

/** What the steps of a composite action fetch, in their order: a later one sees what an earlier one left behind. */
export function fetchesOfComposite(runs: CompositeRuns, scope: ActionScope): Found {
  const state = newStepState();
  const steps = runs.steps.flatMap((step) => [step, ...step.parallel]);
  const found = steps.slice(0, mostSteps).map((step) => fetchesOfStep(step, scope, state));
  if (steps.length <= mostSteps) return allFound(found);
  const why = `there are more than ${mostSteps} steps`;
  return allFound([...found, { fetches: [], doubts: [{ at: runs.node, why }] }]);
}

const mostSteps = 500;

function fetchesOfStep(step: Step, scope: ActionScope, state: StepState): Found {
  if (isNever(step.if)) return allFound([]);
  const tree = step.if && conditionOf(step.if).tree;
  const when = tree === undefined ? [] : conditionsOf(tree, true);
  return within(allFound([fetchesOfRun(step, scope, state), fetchesOfUses(step, scope, state)]), {
    when,
  });
}
