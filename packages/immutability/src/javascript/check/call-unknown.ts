import { type AbstractValue, type Facts, noFacts } from './abstract-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { doubtFacts, unionOfFacts } from './facts.ts';
import { joinStates } from './join-states.ts';
import { leafOf } from './make-value.ts';
import type { State } from './state.ts';
import { useValue } from './use-value.ts';
import type { Walk } from './walk.ts';
import { withFactsOf } from './with-facts-of.ts';

/**
 * Nobody knows what it does: what it is given is used, and a function that it is given may be called, now or later, and
 * what that throws may be caught. What comes back can be what the function gives, with all that was proved of it.
 */
export function callUnknown(call: CallInWalk, walk: Walk): AbstractValue {
  for (const one of call.args) if (one.kind !== 'function') useValue(one, call.node, walk);
  let result: AbstractValue | undefined;
  for (const one of call.args) {
    if (one.kind !== 'function') continue;
    const before = walk.state;
    const value = walk.into.call({ fn: one.node, args: [] }, walk);
    const { state } = walk;
    walk.state = before;
    if (!state.isLive) continue;
    walk.state = joinStates(withFactsOf(state, before), before, walk.program);
    result ??= resultOf(value, { call, after: state }, walk);
  }
  return result ?? leafOf(call.node, walk);
}

function resultOf(
  value: AbstractValue,
  { call, after }: { readonly call: CallInWalk; readonly after: State },
  walk: Walk,
): AbstractValue {
  let facts: Facts = after.facts;
  let inner = value;
  for (; inner.kind === 'pending'; inner = inner.value) {
    if (inner.isNever) return leafOf(call.node, walk);
    facts = unionOfFacts(facts, inner.facts);
  }
  const waited = isFaithful(call, walk) ? facts : doubtFacts(facts, why);
  const one = { value: inner, facts, trail: after.trail };
  const isOther = inner.kind === 'constant';
  return {
    kind: 'pending',
    value: isOther ? inner : { kind: 'cases', cases: [one] },
    facts: facts.size === 0 ? noFacts : waited,
    isNever: false,
  };
}

const why =
  'it is verified in a function that is handed on, and nobody knows whether that is called';

/** They call what they are given until it ends well, and reject where it does not. */
function isFaithful({ names, node }: CallInWalk, { program }: Walk): boolean {
  if (names.includes('core.group')) return true;
  const callees = program.calleesOf(node.callee);
  return (
    callees.length > 0 && callees.every((one) => one.kind === 'import' && retrying.has(one.from))
  );
}

/** As their pages say, on 2026-11-23. */
const retrying: ReadonlySet<string> = new Set([
  'async-retry',
  'p-retry',
  'promise-retry',
  'ts-retry-promise',
  '@lifeomic/attempt',
]);
