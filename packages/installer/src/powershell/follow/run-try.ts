import type { PsNode } from '../tree/ps-node.ts';
import type { Cause } from '../values/site.ts';
import { nullValue, type Value } from '../values/value.ts';
import { meet } from './branch.ts';
import { joinStates } from './join-states.ts';
import type { Machine } from './machine.ts';
import { copyOf, type State } from './state.ts';

type Try = Extract<PsNode, { readonly kind: 'try' }>;

export function runTry(machine: Machine, { body, catches, last, start }: Try): Value {
  const outer = machine.frames;
  const throws: State[] = [];
  machine.frames = { ...outer, throws, isTrying: true };
  const value = machine.evaluate(body);
  const normal = machine.state && stepped(machine.state, { start, way: 'no' });
  machine.frames = outer;
  const thrown = throws.reduce<State | undefined>(joinStates, undefined);
  const ways = [{ state: normal, value }];
  for (const handler of catches) {
    machine.state = thrown && stepped(thrown, { start, way: 'yes' });
    const caught = machine.state ? machine.evaluate(handler) : nullValue;
    ways.push({ state: machine.state && markCaught(machine.state, normal), value: caught });
  }
  if (catches.length === 0 && thrown) outer.throws.push(thrown);
  const result = meet(machine, ways);
  if (last) runFinally(machine, last, catches.length === 0 ? thrown : undefined);
  return result;
}

/** It runs after what is thrown too, and there the script does not go on. */
function runFinally(machine: Machine, last: PsNode, thrown: State | undefined): void {
  const after = machine.state;
  machine.state = thrown && copyOf(thrown);
  machine.evaluate(last);
  machine.state = after;
  if (after) machine.evaluate(last);
}

function stepped(state: State, { start, way }: { start: number; way: 'yes' | 'no' }): State {
  const next = copyOf(state);
  const causes = new Set<Cause>(['caught']);
  next.trail.set(start, { start, end: start + 3, way, causes, compared: new Set() });
  return next;
}

/** What a handler leaves unset is missing because something failed. */
function markCaught(state: State, normal: State | undefined): State {
  const next = copyOf(state);
  for (const [name, value] of normal?.locals ?? []) {
    const held = next.locals.get(name);
    if (held === value) continue;
    const causes = new Set<Cause>(['caught']);
    next.locals.set(name, { ...(held ?? nullValue), causes });
  }
  return next;
}
