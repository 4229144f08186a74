import { asMap, asScalar, type ScalarNode } from '../../model/index.ts';
import type { Where } from './naming.ts';

/** What an `env` of the step, its job or its workflow sets a variable to. */
export function variableOf(name: string, { run, site, user }: Where): ScalarNode | undefined {
  const { job } = run;
  // GitHub gives the steps of a composite action the variables of the step that uses it.
  return [site?.step.env, user?.step.env, job.env, job.workflow.env]
    .map((env) => entryOf(env, name))
    .find((value) => value !== undefined);
}

function entryOf(env: Parameters<typeof asMap>[0], name: string): ScalarNode | undefined {
  const key = name.toLowerCase();
  return asScalar(
    asMap(env)?.entries.find((entry) => entry.key.value.toLowerCase() === key)?.value,
  );
}
