import type { RunBudget } from './run-budget.ts';
import type { Hop } from './run-step.ts';

/** The places behind which there was too much to follow. */
export function cutsOf({ cut }: RunBudget): readonly Hop[] {
  return [...cut].map(({ call, key }) => ({
    at: call?.uses.at ?? key,
    message: 'too many steps, calls, needs and events meet here to follow all of them',
  }));
}
