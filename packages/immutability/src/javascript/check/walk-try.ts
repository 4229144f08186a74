import type { Variable } from 'eslint-scope';
import type { TryStatement } from 'estree';
import { isFunction } from '../program/is-function.ts';
import { assignPattern } from './assign.ts';
import { filesWithin } from './files-of.ts';
import { joinStates } from './join-states.ts';
import { leafOf } from './make-value.ts';
import type { State } from './state.ts';
import type { Walk } from './walk.ts';

/** Anything in a `try` can throw, at its beginning as at its end: where that is caught, less is known. */
export function walkTry(node: TryStatement, walk: Walk): void {
  const before = walk.state;
  const outer = walk.frame;
  const inner = { ...outer, throws: [] };
  walk.frame = inner;
  walk.into.statement(node.block, walk);
  walk.frame = outer;
  const tried = walk.state;
  if (node.handler) {
    walk.state = caught([before, ...inner.throws, tried], { node, before, walk });
    if (node.handler.param) assignPattern(node.handler.param, leafOf(node.handler, walk), walk);
    walk.into.statement(node.handler.body, walk);
    walk.state = joinStates(tried, walk.state, walk.program);
  } else outer.throws.push(...inner.throws);
  if (node.finalizer) walkFinally([before, ...inner.throws], { node, before, walk });
}

interface Caught {
  readonly node: TryStatement;
  readonly before: State;
  readonly walk: Walk;
}

function caught(states: readonly State[], { node, before, walk }: Caught): State {
  const [first, ...others] = states.filter((one) => one.isLive);
  const state = others.reduce(
    (one, other) => joinStates(one, other, walk.program),
    first ?? walk.state,
  );
  // What was proved within is not proved here: files that came within are as they came.
  const facts = new Map(
    [...state.facts.keys()]
      .filter((file) => before.facts.has(file) || canBeReached(file, state, walk))
      .map((file) => [file, before.facts.get(file) ?? new Map()]),
  );
  return { ...state, facts, trail: [...state.trail, { kind: 'catch', node, taken: true }] };
}

/** Whether anything that is left after a `try` can still name a file that came within. */
function canBeReached(file: number, state: State, walk: Walk): boolean {
  if (state.placed.has(file)) return true;
  const names = [...state.files].filter(([, one]) => one === file).length;
  if (names > 1) return true;
  return [...state.variables].some(
    ([variable, value]) =>
      (typeof variable === 'string' || isVisible(variable, walk)) &&
      filesWithin(value, state).includes(file),
  );
}

/** Those of a function that has ended are gone. */
function isVisible(variable: Variable, walk: Walk): boolean {
  const { block } = variable.scope.variableScope;
  return !isFunction(block) || walk.stack.includes(block);
}

/**
 * Whatever was thrown: with what is known then, a `return` or a `break` there ends well, and nothing else goes on from
 * there.
 */
function walkFinally(states: readonly State[], { node, before, walk }: Caught): void {
  if (!node.finalizer) return;
  const ended = walk.state;
  walk.state = { ...caught([...states, ended], { node, before, walk }), isLive: true };
  walk.into.statement(node.finalizer, walk);
  walk.state = ended;
  if (ended.isLive) walk.into.statement(node.finalizer, walk);
}
