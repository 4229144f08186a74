import type { Choice } from '../../fetch/choice.ts';
import { anyOf } from '../choices/any-of.ts';
import { joined } from '../choices/joined.ts';
import type { Context, State, SyntaxNode } from './context.ts';

/** Runs what may run or not: what it prints is heard apart from the other branches. */
export function runBranch(node: SyntaxNode, state: State, context: Context): Choice | undefined {
  if (context.heard === undefined) {
    context.shared.run(node, state, context);
    return undefined;
  }
  const heard: Choice[] = [];
  context.shared.run(node, state, { ...context, heard });
  return heard.length === 0 ? undefined : joined(heard);
}

/** Of what the branches printed it is one. */
export function tellBranches(branches: readonly (Choice | undefined)[], { heard }: Context): void {
  const all = branches.flatMap((one) => (one === undefined ? [] : [one]));
  if (all.length > 0) heard?.push(anyOf(all));
}
