import type { Argument } from './arguments.ts';
import { groupedBy } from './grouped-by.ts';
import type { Line } from './line.ts';
import { merged } from './merged.ts';
import { spanOf } from './split-status.ts';
import type { State } from './state.ts';
import type { FunctionNode } from './syntax.ts';
import { lookUp, put } from './table.ts';
import { unset } from './unset.ts';
import { either, empty, type Value } from './value.ts';

const maxCalls = 14;

export interface FunctionCall {
  readonly program: string;
  readonly bodies: readonly FunctionNode[];
}

/** One way that calls it. */
export interface Caller {
  readonly state: State;
  readonly args: readonly Argument[];
}

type Place = Omit<Line, 'state'>;
type Callers = readonly [Caller, ...Caller[]];

/** Runs a function where it is called; what it declares `local` is gone afterwards. */
export function callFunction(
  { program, bodies, args }: FunctionCall & Pick<Caller, 'args'>,
  { state, ...place }: Line,
): readonly State[] {
  return callFunctions({ program, bodies }, [{ state, args }], place);
}

/** The same on several ways at once: they are joined inside, where they come to the same. */
export function callFunctions(
  call: FunctionCall,
  callers: readonly Caller[],
  place: Place,
): readonly State[] {
  const { shared, calls } = place.context;
  const again = calls.filter(({ name }) => name === call.program).length;
  if (calls.length >= maxCalls || again >= 2) {
    const reason = 'functions call each other too deeply to be followed';
    shared.doubts.set('depth', { ...spanOf(place.command, place.context), reason });
    return callers.map(({ state }) => ({ ...state, status: { kind: 'unknown' } }));
  }
  const frame = [...positionNames, ...call.bodies.flatMap((body) => localsOf(body, shared.text))];
  const groups = groupedBy(callers, ({ state }, { state: other }) =>
    frame.every((name) => isSetIn(state, name) === isSetIn(other, name)),
  );
  return merged(groups.flatMap((group) => callAlike({ ...call, frame }, group, place)));
}

function isSetIn({ variables }: State, name: string): boolean {
  return lookUp(variables, name) !== undefined;
}

function callAlike(
  { program, bodies, frame }: FunctionCall & { readonly frame: readonly string[] },
  callers: Callers,
  { command, context }: Place,
): readonly State[] {
  const locals = new Set<string>();
  const args = [...new Set(callers.flatMap((one) => one.args.map(({ value }) => value)))];
  const own = { ...spanOf(command, context), name: program, args, locals };
  const inner: Place['context'] = { ...context, calls: [...context.calls, own] };
  const kept = { depth: context.calls.length, names: differingIn(frame, callers) };
  const befores = new Map<State['variables'], State['variables']>();
  const starts = callers.map(({ state, args: given }): State => {
    const values = given.map(({ value }) => value);
    const variables = withArguments(saved(state.variables, kept), values);
    befores.set(variables, state.variables);
    return { ...state, variables, status: { kind: 'ok' } };
  });
  const after = bodies.flatMap((body) => context.shared.run(body, starts, inner));
  return after.map((one): State => {
    const flow = one.flow === 'return' ? 'next' : one.flow;
    const variables =
      befores.get(one.variables) ?? returned(one.variables, { callers, locals, kept });
    return { ...one, variables, flow };
  });
}

function differingIn(frame: readonly string[], [first, ...rest]: Callers): readonly string[] {
  return frame.filter((name) => {
    const value = lookUp(first.state.variables, name);
    return rest.some(({ state }) => lookUp(state.variables, name) !== value);
  });
}

/** What callers do not agree in is put aside with each way, and comes back with it. */
interface Kept {
  readonly depth: number;
  readonly names: readonly string[];
}

function saved(before: State['variables'], { depth, names }: Kept): State['variables'] {
  let variables = before;
  for (const name of names) variables = put(variables, `${depth} ${name}`, lookUp(before, name));
  return variables;
}

interface Returning {
  readonly callers: Callers;
  readonly locals: ReadonlySet<string>;
  readonly kept: Kept;
}

function returned(
  after: State['variables'],
  { callers, locals, kept: { depth, names } }: Returning,
): State['variables'] {
  const [{ state: first }] = callers;
  let variables = after;
  for (const name of positionNames) variables = put(variables, name, lookUp(first.variables, name));
  for (const name of locals) variables = put(variables, name, valueBefore(name, callers));
  for (const name of names) {
    const key = `${depth} ${name}`;
    if (isPosition(name) || locals.has(name)) variables = put(variables, name, lookUp(after, key));
    variables = put(variables, key, undefined);
  }
  return variables;
}

function valueBefore(name: string, [{ state }, ...rest]: Callers): Value | undefined {
  const value = lookUp(state.variables, name);
  const others = rest.map((other) => lookUp(other.state.variables, name));
  if (others.every((other) => other === value)) return value;
  return either(...[value, ...others].map((one) => one ?? unset(name)));
}

const positions = Array.from({ length: 39 }, (_, index) => ({
  own: `${index + 1}`,
  absent: `absent ${index + 1}`,
}));
const positionNames = positions.flatMap(({ own, absent }) => [own, absent]);

function isPosition(name: string): boolean {
  return /\d$/.test(name) && /^(?:absent )?\d+$/.test(name);
}

/** `$1`, `$2` and so on; those up to `$9` that are not given are known to be empty. */
export function withArguments(
  before: State['variables'],
  values: readonly Value[],
): State['variables'] {
  let variables = before;
  for (const [index, { own, absent }] of positions.entries()) {
    const value = values[index];
    if (value === undefined && index >= 9 && lookUp(variables, own) === undefined) break;
    variables = put(variables, own, value);
    variables = put(variables, absent, value === undefined && index < 9 ? empty : undefined);
  }
  return variables;
}

const localsOfBodies = new WeakMap<FunctionNode, readonly string[]>();

/** What a function may declare: only ways that agree in it can be told apart again when it returns. */
function localsOf(body: FunctionNode, text: string): readonly string[] {
  const known = localsOfBodies.get(body);
  if (known !== undefined) return known;
  const lines = text
    .slice(body.pos, body.end)
    .matchAll(/\b(?:local|declare|typeset)\b([^\n;&|]*)/g);
  const names = [...lines].flatMap(([, words = '']) => words.match(/\b[A-Za-z_]\w*/g) ?? []);
  const own = [...new Set(names)];
  localsOfBodies.set(body, own);
  return own;
}
