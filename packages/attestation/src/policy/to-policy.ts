import { GuardError } from '@portcullis/core';
import { buildPolicy } from './build-policy.ts';
import type { Policy } from './policy.ts';
import type { PolicyKey } from './policy-keys.ts';
import type { PolicyValue } from './policy-rows.ts';
import type { RunContext } from './run-context.ts';
import { textProblem } from './text-problem.ts';

/**
 * A policy from options or inputs, which have the keys and values of a policy file; several instances stand apart by
 * commas or white space. Throws GuardError 'bad-usage'.
 */
export function toPolicy(values: PolicyOptions, run?: RunContext): Policy {
  const { instance } = values;
  return buildPolicy(
    {
      value: (key) => toValue(values[key]),
      instances: instance?.split(/[\s,]+/).map((text) => ({ text, refuse })),
      refuse,
    },
    run,
  );
}

export type PolicyOptions = Readonly<Partial<Record<PolicyKey | 'instance', string | undefined>>>;

function toValue(text: string | undefined): PolicyValue | undefined {
  if (text === undefined) return undefined;
  const problem = textProblem(text);
  if (problem !== undefined) throw refuse(problem);
  return { text, refuse };
}

function refuse(message: string): GuardError {
  return new GuardError('bad-usage', message);
}
