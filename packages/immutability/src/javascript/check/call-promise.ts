import { type AbstractValue, noFacts } from './abstract-value.ts';
import { awaitValue } from './await-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { weakenFacts } from './facts.ts';
import { filesOf } from './files-of.ts';
import { joinStates, joinValues } from './join-states.ts';
import { leafOf } from './make-value.ts';
import type { State } from './state.ts';
import type { Walk } from './walk.ts';
import { withFactsOf } from './with-facts-of.ts';

/** `then`, `catch` and `finally`. */
export function callPromise(name: string, call: CallInWalk, walk: Walk): AbstractValue | undefined {
  const { receiver, args } = call;
  const [first, second] = args;
  if (receiver === undefined || first === undefined) return undefined;
  if (receiver.kind !== 'pending' && filesOf(receiver, walk.state).length === 0) return undefined;
  switch (name) {
    case 'then': {
      const next = follow(receiver, first, walk);
      return second === undefined ? next : swallow(next, second, walk);
    }
    case 'catch':
      return swallow(receiver, first, walk);
    case 'finally':
      follow(receiver, first, walk);
      return receiver;
    default:
      return undefined;
  }
}

function follow(promise: AbstractValue, callback: AbstractValue, walk: Walk): AbstractValue {
  const before = walk.state;
  const value = awaitValue(promise, walk);
  if (callback.kind !== 'function' || !walk.state.isLive) {
    walk.state = before;
    return promise;
  }
  const result = walk.into.call({ fn: callback.node, args: [value] }, walk);
  const after = walk.state;
  walk.state = after.isLive ? withFactsOf(after, before) : before;
  return { kind: 'pending', value: result, facts: after.facts, isNever: !after.isLive };
}

/** Where it rejects, the run goes on as the callback says. */
function swallow(promise: AbstractValue, callback: AbstractValue, walk: Walk): AbstractValue {
  const before = walk.state;
  const instead =
    callback.kind === 'function'
      ? walk.into.call({ fn: callback.node, args: [] }, walk)
      : leafOf(walk.target, walk);
  const after = walk.state;
  const isEnd =
    !after.isLive || (instead.kind === 'pending' && instead.isNever) || isLast(after, before, walk);
  walk.state = after.isLive ? joinStates(before, withFactsOf(after, before), walk.program) : before;
  if (isEnd || promise.kind !== 'pending') return promise;
  return {
    kind: 'pending',
    value: joinValues(promise.value, instead),
    facts: promise.isNever ? noFacts : weakenFacts(promise.facts, swallowed),
    isNever: false,
  };
}

/** `run().catch((error) => core.setFailed(error))` at the top: nothing comes behind it. */
function isLast(after: State, before: State, walk: Walk): boolean {
  return walk.stack.length === 0 && after.isFailed && !before.isFailed;
}

const swallowed = {
  conditions: [],
  flaw: 'swallowed',
  why: 'and where that rejects the run goes on',
} as const;
