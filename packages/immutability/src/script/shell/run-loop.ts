import { anyOf } from '../choices/any-of.ts';
import { allParameters } from './all-parameters.ts';
import type { Context, NodeOf, State, SyntaxNode } from './context.ts';
import { mergeStates } from './merge-states.ts';
import { setVariable } from './set-variable.ts';
import { copyOf } from './state.ts';
import { wordsOf } from './words-of.ts';

/** `for x in a b`: the variable is any of the words. */
export function runFor(
  node: NodeOf<'For'> | NodeOf<'Select'>,
  state: State,
  context: Context,
): void {
  const words =
    node.wordlist?.flatMap((word) => wordsOf(word, state, context)) ??
    allParameters(state, context);
  setVariable(node.name.value, { kind: 'text', choice: anyOf(words) }, state);
  runLoop(node.body, state, context);
}

/** Twice: what the first round sets the second one sees. */
export function runLoop(body: SyntaxNode, state: State, context: Context): void {
  const branch = copyOf(state);
  context.shared.run(body, branch, context);
  if (branch.flow === 'next') context.shared.run(body, branch, context);
  if (branch.flow === 'return') branch.flow = 'next';
  mergeStates(state, [branch, copyOf(state)], context);
}
