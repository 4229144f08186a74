import { withConditions } from '../choices/with-conditions.ts';
import { conditionsOf } from './conditions-of.ts';
import type { Context, NodeOf, State } from './context.ts';
import { mergeStates } from './merge-states.ts';
import { type Arms, runArm } from './run-arm.ts';
import { runBranch, tellBranches } from './run-branch.ts';
import { copyOf } from './state.ts';

/** Each branch with what its test says of who decides it. */
export function runIf(node: NodeOf<'If'>, state: State, context: Context): void {
  const arms = [
    { clause: node.clause, body: node.then },
    ...node.elif.map(({ clause, then }) => ({ clause, body: then })),
  ];
  const taken: Arms = { branches: [], told: [] };
  const { branches, told } = taken;
  let refused = state.when;
  for (const { clause, body } of arms) {
    const { holds, fails, is } = conditionsOf(clause, state, context);
    context.shared.run(clause, state, { ...context, heard: undefined });
    runArm(taken, { body, holds, ...(is !== undefined && { is }) }, { state, context, refused });
    const rest = withConditions(refused, fails);
    if (rest === undefined || is === true) {
      tellBranches(told, context);
      mergeStates(state, branches, context);
      return;
    }
    refused = rest;
  }
  const last = copyOf(state);
  last.when = refused;
  if (node.else !== undefined) told.push(runBranch(node.else, last, context));
  tellBranches(told, context);
  mergeStates(state, [...branches, last], context);
}
