import type { Node } from 'estree';
import type { AbstractValue } from './abstract-value.ts';
import { stepInto } from './evaluate-logical.ts';
import type { State } from './state.ts';
import { factsWhen } from './truth.ts';
import type { Walk } from './walk.ts';

/** What is so where a test holds, and where it does not. */
export function bothWays(
  test: Node,
  value: AbstractValue,
  { state, program }: Walk,
): { readonly taken: State; readonly passed: State } {
  return {
    taken: stepInto(state, { test, taken: true }, factsWhen(value, true, program)),
    passed: stepInto(state, { test, taken: false }, factsWhen(value, false, program)),
  };
}
