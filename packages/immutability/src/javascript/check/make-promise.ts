import type { AbstractValue } from './abstract-value.ts';
import { noFacts } from './abstract-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { joinStates } from './join-states.ts';
import { leafOf } from './make-value.ts';
import type { Walk } from './walk.ts';
import { withFactsOf } from './with-facts-of.ts';

/** `new Promise((resolve, reject) => …)`: what holds where it is resolved. */
export function makePromise(call: CallInWalk, walk: Walk): AbstractValue {
  const [executor] = call.args;
  if (executor?.kind !== 'function') return leafOf(call.node, walk);
  const promise = `promise ${walk.steps}`;
  const before = walk.state;
  walk.frame.settled.set(promise, []);
  const args = [true, false].map((fulfils) => ({ kind: 'settler', promise, fulfils }) as const);
  walk.into.call({ fn: executor.node, args }, walk);
  const settled = walk.frame.settled.get(promise) ?? [];
  const [first, ...others] = settled;
  walk.state = withFactsOf(walk.state.isLive ? walk.state : before, before);
  if (first === undefined)
    return { kind: 'pending', value: leafOf(call.node, walk), facts: noFacts, isNever: false };
  const state = others.reduce(
    (one, other) => joinStates(one, other.state, walk.program),
    first.state,
  );
  const cases = settled.map(({ value, state: at }) => ({
    value,
    facts: at.facts,
    trail: at.trail,
  }));
  const value: AbstractValue = others.length === 0 ? first.value : { kind: 'cases', cases };
  walk.state = { ...walk.state, files: state.files, fed: state.fed };
  return { kind: 'pending', value, facts: state.facts, isNever: false };
}

export function settle(
  settler: Extract<AbstractValue, { kind: 'settler' }>,
  call: CallInWalk,
  walk: Walk,
): AbstractValue {
  const nothing: AbstractValue = { kind: 'constant', value: undefined };
  if (settler.fulfils) {
    const value = call.args[0] ?? nothing;
    if (value.kind === 'pending' && value.isNever) return nothing;
    walk.frame.settled.get(settler.promise)?.push({ value, state: walk.state });
  }
  return nothing;
}
