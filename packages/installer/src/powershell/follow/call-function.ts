import type { PsNode, PsParameter } from '../tree/ps-node.ts';
import { listValue } from '../values/list-value.ts';
import { nullValue, textValue, unknownValue, type Value } from '../values/value.ts';
import type { Arguments } from './arguments.ts';
import { meet } from './branch.ts';
import { errorAction } from './error-action.ts';
import { doubt, type Exit, type Machine, maxCalls } from './machine.ts';
import type { State } from './state.ts';

/** Something with parameters and a body: a function, or a block that is called. */
export interface Callee {
  readonly name: string;
  readonly parameters: readonly PsParameter[];
  readonly body: PsNode;
}

/** Follows a call into the function; the value tells on which ways it comes back. */
export function callFunction(
  machine: Machine,
  node: PsNode,
  { callee, args }: { readonly callee: Callee; readonly args: Arguments },
): Value {
  const { state } = machine;
  if (!state) return nullValue;
  const isRound = machine.calls.filter(({ start }) => start === node.start).length > 1;
  if (machine.calls.length >= maxCalls || isRound) {
    doubt(machine, node, 'calls itself too often to be followed');
    return unknownValue;
  }
  const before = { locals: state.locals.copy(), globals: state.globals.copy() };
  const [outer, calls] = [machine.frames, machine.calls];
  const returns: Exit[] = [];
  const { outputs } = state;
  state.outputs = 0;
  bind(machine, callee.parameters, args);
  machine.frames = { ...outer, returns, breaks: [] };
  machine.calls = [...calls, { start: node.start, end: node.end }];
  const value = machine.evaluate(callee.body);
  machine.frames = outer;
  machine.calls = calls;
  const answer = meet(machine, [{ state: machine.state, value }, ...returns]);
  const isList = (machine.state?.outputs ?? 0) > 1;
  restore(machine, before);
  if (machine.state) machine.state.outputs = outputs;
  return isList ? { ...answer, whenTrue: new Set(), whenFalse: new Set() } : answer;
}

/** What a function assigns is its own, but for `$script:x`; the caller's variables are what they were. */
function restore(machine: Machine, before: Pick<State, 'locals' | 'globals'>): void {
  const { state } = machine;
  if (!state) return;
  const locals = before.locals.copy();
  for (const name of ['lastexitcode', '?']) {
    const value = state.locals.get(name);
    if (value) locals.set(name, value);
  }
  for (const [name, now] of before.globals.isSame(state.globals) ? [] : state.globals) {
    const value = locals.get(name);
    if (value && value === before.globals.get(name) && value !== now) locals.set(name, now);
  }
  machine.state = { ...state, locals };
}

function bind(machine: Machine, parameters: readonly PsParameter[], args: Arguments): void {
  const rest = [...args.positional];
  const given = parameters.map((parameter): [string, Value] => {
    const named = args.named(parameter.name);
    if (parameter.isRest && !named) return [parameter.name, listValue(rest.splice(0))];
    const placed = named ?? (parameter.isPlaced ? rest.shift() : undefined);
    return [parameter.name, placed ?? fallbackOf(machine, parameter)];
  });
  for (const [name, value] of given) {
    const { subject: _, ...own } = value;
    machine.state?.locals.set(name, own);
  }
  const action = errorAction(args);
  if (action) machine.state?.locals.set('erroractionpreference', action);
  const input = args.input;
  if (input) machine.state?.locals.set('_', input).set('input', input);
  machine.state?.locals.set('args', rest.length > 0 ? listValue(rest) : textValue(['{args}']));
}

function fallbackOf(machine: Machine, { fallback }: PsParameter): Value {
  return fallback ? machine.evaluate(fallback) : nullValue;
}
