import type { FunctionNode } from '../program/program.ts';
import type { AbstractValue } from './abstract-value.ts';
import type { Walk } from './walk.ts';
import { withFactsOf } from './with-facts-of.ts';

/** A function is called later: what it proves holds for what it goes on with, and not for what stands behind the call. */
export function callBack(fn: FunctionNode, args: readonly AbstractValue[], walk: Walk): void {
  const before = walk.state;
  walk.into.call({ fn, args }, walk);
  walk.state = walk.state.isLive ? withFactsOf(walk.state, before) : before;
}
