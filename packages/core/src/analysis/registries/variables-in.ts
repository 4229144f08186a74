import { entriesOf, type ScalarNode } from '../../model/index.ts';
import type { RunStep } from '../runs/run-step.ts';

const cache = new WeakMap<RunStep, ReadonlyMap<string, ScalarNode>>();

/** The environment variables of a step, by `env` at every level; the innermost holds. */
export function variablesIn(site: RunStep): ReadonlyMap<string, ScalarNode> {
  const known = cache.get(site);
  if (known !== undefined) return known;
  const found = new Map<string, ScalarNode>();
  for (const env of levelsOf(site)) {
    for (const { key, value } of entriesOf(env))
      if (value.kind === 'scalar') found.set(key.value, value);
  }
  cache.set(site, found);
  return found;
}

/** The workflow first, the step last; the steps around it that use composite actions between. */
function levelsOf({ step, user, frame }: RunStep): readonly RunStep['step']['env'][] {
  const outer = user === undefined ? [frame.job.workflow.env, frame.job.env] : levelsOf(user);
  return [...outer, step.env];
}
