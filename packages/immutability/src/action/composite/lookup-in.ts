import type { Choice } from '../../fetch/choice.ts';
import type { Lookup } from '../expression/choice-of-expression.ts';
import type { StepState } from './step-state.ts';

/** `env.NAME` by the variables that are known, `steps.ID.outputs.NAME` by what earlier steps wrote. */
export function lookupIn(
  variables: ReadonlyMap<string, Choice>,
  { outputs }: Pick<StepState, 'outputs'>,
): Lookup {
  return ([context, name = '', third, last, more]) => {
    if (context === 'steps' && third === 'outputs' && last !== undefined && more === undefined)
      return outputs.get(`${name}.${last}`);
    if (context !== 'env' || third !== undefined) return undefined;
    for (const [key, choice] of variables) if (key.toLowerCase() === name) return choice;
    return undefined;
  };
}
