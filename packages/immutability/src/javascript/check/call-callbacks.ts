import type { AbstractValue } from './abstract-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { joinStates } from './join-states.ts';
import { leafOf } from './make-value.ts';
import type { Walk } from './walk.ts';

/** Methods of lists: their callback runs for each, or not at all. */
export function callCallbacks(
  name: string,
  call: CallInWalk,
  walk: Walk,
): AbstractValue | undefined {
  const [callback] = call.args;
  if (callback?.kind !== 'function' || !each.has(name)) return undefined;
  const items = call.receiver?.kind === 'list' ? call.receiver.items : [];
  const before = walk.state;
  const values: AbstractValue[] = [];
  let isFirst = true;
  for (const item of items.length > 0 ? items.slice(0, mostItems) : [leafOf(call.node, walk)]) {
    const earlier = walk.state;
    values.push(walk.into.call({ fn: callback.node, args: [item] }, walk));
    if (!isFirst && early.has(name)) walk.state = joinStates(walk.state, earlier, walk.program);
    isFirst = false;
  }
  if (items.length === 0 || items.length > mostItems)
    walk.state = joinStates(walk.state, before, walk.program);
  return name === 'map' ? { kind: 'list', items: values } : leafOf(call.node, walk);
}

const mostItems = 8;

/** They can end before the last item. */
const early: ReadonlySet<string> = new Set(['every', 'find', 'findIndex', 'some']);

const each: ReadonlySet<string> = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'flatMap',
  'forEach',
  'map',
  'some',
]);
