import type { Walk } from './walk.ts';

/** Steps of one walk; the longest of 60 real actions took half of it. */
const mostSteps = 60_000;

/** Counts work of a walk; false where it, or all of its program together, took too much. */
export function takeSteps(walk: Walk, steps: number): boolean {
  walk.steps += steps;
  walk.effort.steps += steps;
  if (walk.steps <= mostSteps && walk.effort.steps <= walk.effort.most) return true;
  walk.over ??= 'there is too much code between the fetch and its uses';
  return false;
}
