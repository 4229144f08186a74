import type { FunctionNode } from '../program/program.ts';
import type { AbstractValue } from './abstract-value.ts';
import { assignPattern } from './assign.ts';
import type { Invocation } from './invocation.ts';
import { joinStates } from './join-states.ts';
import { leafOf } from './make-value.ts';
import type { State } from './state.ts';
import { type Frame, mostStack, newFrame, type Walk } from './walk.ts';
import { withFactsOf } from './with-facts-of.ts';

/** Walks a function where it is called, with what it is called with. */
export function inlineFunction(invocation: Invocation, walk: Walk): AbstractValue {
  const { fn, isAsync = fn.async === true } = invocation;
  if (walk.stack.includes(fn)) return again(invocation, walk);
  if (walk.stack.length >= mostStack) {
    walk.over ??= 'too many functions lie between the fetch and its uses';
    return leafOf(fn, walk);
  }
  const before = walk.state;
  const frame = runBody(invocation, walk);
  const { value, state } = joinReturns(frame, before, walk);
  if (!isAsync) {
    walk.state = state;
    return value;
  }
  const isNever = !state.isLive;
  walk.state = isNever ? before : withFactsOf(state, before);
  return { kind: 'pending', value, facts: state.facts, isNever };
}

/** It calls itself: what that gives is what the other ways give. */
function again({ fn }: Invocation, walk: Walk): AbstractValue {
  if (!walk.leads.has(fn)) return leafOf(fn, walk);
  walk.state = { ...walk.state, isLive: false };
  return { kind: 'constant', value: undefined };
}

function runBody({ fn, args }: Invocation, walk: Walk): Frame {
  const outer = walk.frame;
  const frame = newFrame(outer.settled);
  walk.frame = frame;
  walk.stack.push(fn);
  bind(fn, args, walk);
  if (fn.body.type === 'BlockStatement') {
    walk.into.statement(fn.body, walk);
    if (walk.state.isLive)
      frame.returns.push({ value: { kind: 'constant', value: undefined }, state: walk.state });
  } else {
    const value = walk.into.expression(fn.body, walk);
    if (walk.state.isLive) frame.returns.push({ value, state: walk.state });
  }
  walk.stack.pop();
  walk.frame = outer;
  outer.throws.push(...frame.throws);
  return frame;
}

function bind(fn: FunctionNode, args: readonly AbstractValue[], walk: Walk): void {
  for (const [index, param] of fn.params.entries()) {
    if (param.type === 'RestElement') {
      assignPattern(param.argument, { kind: 'list', items: args.slice(index) }, walk);
    } else {
      assignPattern(param, args[index] ?? missing(param, walk), walk);
    }
  }
}

/** Where the way begins nobody knows the arguments. */
function missing(param: FunctionNode['params'][number], walk: Walk): AbstractValue {
  return walk.stack.length === 1 ? leafOf(param, walk) : { kind: 'constant', value: undefined };
}

function joinReturns(frame: Frame, before: State, walk: Walk) {
  const [first, ...others] = frame.returns;
  const nothing: AbstractValue = { kind: 'constant', value: undefined };
  if (first === undefined) return { value: nothing, state: { ...before, isLive: false } };
  if (others.length === 0) return first;
  const state = others.reduce(
    (joined, one) => joinStates(joined, one.state, walk.program),
    first.state,
  );
  const cases = frame.returns.map((one) => ({
    value: one.value,
    facts: one.state.facts,
    trail: one.state.trail,
  }));
  return { value: { kind: 'cases', cases } as const, state };
}
