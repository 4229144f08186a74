import type { Choice, Condition } from '../../fetch/choice.ts';
import { withConditions } from '../choices/with-conditions.ts';
import { conditionsOf } from './conditions-of.ts';
import type { Context, NodeOf, State } from './context.ts';
import { mergeStates } from './merge-states.ts';
import { runBranch, tellBranches } from './run-branch.ts';
import { copyOf } from './state.ts';

/** `a && b || c`: what stands behind an operator runs or not. */
export function runAndOr(
  { commands, operators }: NodeOf<'AndOr'>,
  state: State,
  context: Context,
): void {
  let holds: readonly Condition[] = [];
  let fails: readonly Condition[] = [];
  let is: boolean | undefined;
  const told: (Choice | undefined)[] = [];
  for (const [index, command] of commands.entries()) {
    const operator = operators[index - 1];
    const asked = conditionsOf(command, state, context);
    if (operator === undefined) told.push(runBranch(command, state, context));
    else {
      const [one, other] = operator === '&&' ? [holds, fails] : [fails, holds];
      const when = withConditions(state.when, one);
      const skipped = copyOf(state);
      // `a && b || c`: which of them failed is not known.
      if (commands.length === 2) skipped.when = withConditions(state.when, other) ?? state.when;
      const isNever = commands.length === 2 && is === (operator === '||');
      if (when === undefined || isNever) continue;
      const branch = { ...copyOf(state), when };
      told.push(runBranch(command, branch, context));
      const isSure = commands.length === 2 && is !== undefined;
      mergeStates(state, isSure ? [branch] : [branch, skipped], context);
    }
    is = asked.is;
    holds = operator === '||' ? [] : [...holds, ...asked.holds];
    fails =
      operator === undefined ? asked.fails : operator === '||' ? [...fails, ...asked.fails] : [];
  }
  tellBranches(told, context);
}
