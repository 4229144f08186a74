import type { Span } from '../../analysis/analysis.ts';
import { decidersOf } from '../values/logic.ts';
import type { Site } from '../values/site.ts';
import { nullValue, type Value } from '../values/value.ts';
import { joinStates } from './join-states.ts';
import type { Machine } from './machine.ts';
import { copyOf, nothingTold, type State } from './state.ts';
import { readVariable, writeVariable } from './variables.ts';

/** A fork: what is done where a value is true and where it is false, and where both meet again. */
export interface Fork {
  readonly at: Span;
  readonly value: Value;
  readonly yes: () => Value;
  readonly no: () => Value;
}

export function branch(machine: Machine, { at, value, yes, no }: Fork): Value {
  const before = machine.state;
  if (!before) return nullValue;
  // Each fork costs what is known there.
  machine.steps += (before.trail.size + before.locals.size) >> 5;
  machine.state = value.canBeTrue ? taken(before, at, { value, isTrue: true }) : undefined;
  const ifTrue = machine.state ? yes() : undefined;
  const afterTrue = machine.state;
  machine.state = value.canBeFalse ? taken(before, at, { value, isTrue: false }) : undefined;
  const ifFalse = machine.state ? no() : undefined;
  const afterFalse = machine.state;
  return meet(machine, [
    { state: afterTrue, value: ifTrue ?? nullValue },
    { state: afterFalse, value: ifFalse ?? nullValue },
  ]);
}

/** Goes on where several ways meet; the value is what they bring, and tells which of them it was. */
export function meet(
  machine: Machine,
  ways: readonly { readonly state: State | undefined; readonly value: Value }[],
): Value {
  const states = ways.map(({ state, value }) => state && withAnswer(state, value));
  machine.state = states.reduce(joinStates, undefined);
  const answer = machine.state?.locals.get(answerName) ?? nullValue;
  machine.state?.locals.delete(answerName);
  return answer;
}

const answerName = '(answer)';

function withAnswer(state: State, value: Value): State {
  const next = copyOf(state);
  next.locals.set(answerName, value);
  return next;
}

interface Taken {
  readonly value: Value;
  readonly isTrue: boolean;
}

function taken(before: State, at: Span, { value, isTrue }: Taken): State {
  const state = copyOf(before);
  const causes = decidersOf(value);
  const way = isTrue ? 'yes' : 'no';
  state.trail.set(at.start, {
    start: at.start,
    end: at.end,
    way,
    causes,
    compared: value.compared,
    ...(value.subject ? { about: value.subject.name } : {}),
  });
  if (value.compared.size > 0) state.told = nothingTold;
  for (const site of isTrue ? value.whenTrue : value.whenFalse) state.dirty.delete(site);
  for (const site of value.compared) markUndecided(state, site, { at, value });
  narrow(state, value, isTrue);
  return state;
}

/** `$hash -ne $expected -and -not $skip`: neither answer says that the bytes are right. */
function markUndecided(state: State, site: Site, { at, value }: { at: Span; value: Value }): void {
  const found = state.dirty.get(site);
  if (!found || value.whenTrue.has(site) || value.whenFalse.has(site)) return;
  const others = [...value.causes].filter((cause) => cause !== 'comparison');
  const [cause = 'other'] = others;
  if (found.some(({ start }) => start === at.start)) return;
  state.dirty.set(site, [...found, { start: at.start, end: at.end, cause }]);
}

function narrow(state: State, value: Value, isTrue: boolean): void {
  if (!value.subject) return;
  const { name, isNegated } = value.subject;
  const { subject: _, ...held } = readVariable(state, name);
  const isThere = isTrue !== isNegated;
  const isKnown = state.locals.has(name) || state.globals.has(name);
  if (isKnown) writeVariable(state, name, { ...held, canBeTrue: isThere, canBeFalse: !isThere });
}
