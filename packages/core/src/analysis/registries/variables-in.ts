import { entriesOf, type ScalarNode, type Step } from '../../model/index.ts';
import type { RunStep } from '../runs/run-step.ts';

type Variables = ReadonlyMap<string, ScalarNode>;

/** The environment variables of a step, the innermost `env` that has some first; of one name the first holds. */
export function variablesIn({ step, user, frame }: RunStep): readonly Variables[] {
  const outer = user === undefined ? ofJob(frame.job) : variablesIn(user);
  const own = variablesOf(step.env);
  return own.size === 0 ? outer : [own, ...outer];
}

function ofJob({ env, workflow }: RunStep['frame']['job']): readonly Variables[] {
  return [variablesOf(env), variablesOf(workflow.env)].filter(({ size }) => size > 0);
}

// One of a workflow is that of all its jobs.
const cache = new WeakMap<NonNullable<Step['env']>, Variables>();
const none: Variables = new Map();

function variablesOf(env: Step['env']): Variables {
  if (env === undefined) return none;
  const known = cache.get(env) ?? toVariables(env);
  cache.set(env, known);
  return known;
}

function toVariables(env: Step['env']): Variables {
  return new Map(
    entriesOf(env).flatMap(({ key, value }) =>
      value.kind === 'scalar' ? [[key.value, value] as const] : [],
    ),
  );
}
