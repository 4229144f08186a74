import type { PsNode } from '../tree/ps-node.ts';
import { nullValue, textValue, unknownValue, type Value } from '../values/value.ts';
import { meet } from './branch.ts';
import { isTemporary } from './is-temporary.ts';
import { joinStates } from './join-states.ts';
import type { Exit, Machine } from './machine.ts';
import { writeVariable } from './variables.ts';

type Loop = Extract<PsNode, { readonly kind: 'loop' }>;

/** No round, or two: the second knows what the first has set. */
export function runLoop(machine: Machine, node: Loop): Value {
  const outer = machine.frames;
  const breaks: Exit[] = [];
  machine.frames = { ...outer, breaks };
  const over = node.over ? machine.evaluate(node.over) : nullValue;
  const isAlways = node.form === 'while' && !over.canBeFalse;
  const skipped = node.form === 'do' || isAlways ? undefined : machine.state;
  let ended = isAlways ? undefined : skipped;
  for (let round = 0; round < 2 && machine.state; round += 1) {
    if (round > 0) forgetAttempt(machine, node);
    if (node.variable?.kind === 'variable') {
      writeVariable(machine.state, node.variable.name, itemOf(over));
    }
    machine.evaluate(node.body);
    if (!isAlways) ended = joinStates(ended, machine.state);
  }
  machine.frames = outer;
  machine.state = ended;
  meet(machine, [{ state: ended, value: nullValue }, ...breaks]);
  return unknownValue;
}

/** What an attempt has left in a temporary place is not what the next one uses. */
function forgetAttempt({ state }: Machine, { start, end }: PsNode): void {
  for (const site of state?.dirty.keys() ?? []) {
    const [at = site] = site.calls.filter((call) => call.start >= start && call.end <= end);
    const isInside = at.start >= start && at.end <= end;
    if (!isInside || !site.destinations.every(isTemporary)) continue;
    state?.dirty.delete(site);
    state?.seen.delete(site);
  }
}

/** Any item of a collection. */
function itemOf(value: Value): Value {
  const { items } = value;
  if (!items || items.length === 0) return { ...value, canBeTrue: true, canBeFalse: true };
  const texts = items.every((item) => item.texts.length > 0) ? items.flatMap((it) => it.texts) : [];
  const [first] = items;
  if (texts.length === 0) return first ?? unknownValue;
  return { ...(first ?? unknownValue), ...textValue(texts), content: value.content };
}
