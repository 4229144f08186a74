import type { Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import type { Effort } from '../program/effort.ts';
import type { Program } from '../program/program.ts';
import { alwaysExits } from './always-exits.ts';
import type { Ask } from './ask.ts';
import { conditionsOfTest } from './conditions-of-test.ts';
import { conditionsUpTo } from './conditions-up-to.ts';
import { constant } from './constant.ts';
import { evaluate } from './evaluate.ts';
import { functionReturns } from './function-returns.ts';
import { given } from './given.ts';
import { memberValues } from './member-values.ts';
import { notUnderstood } from './not-understood.ts';
import { onlyText } from './only-text.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Values } from './value.ts';

/** What bounds one question: expressions that are looked at, and how deep they stand in each other. */
const mostSteps = 6000;
const mostDepth = 150;

const answered = new WeakMap<Program, Memo>();

/** What was found out for sure. */
interface Memo {
  readonly values: Map<Node, Values>;
  /** By how the test ends. */
  readonly conditions: Record<'true' | 'false', Map<Node, readonly Condition[]>>;
}

function newMemo(): Memo {
  return { values: new Map(), conditions: { true: new Map(), false: new Map() } };
}

/** A new question about a program; what earlier ones found out for sure is remembered. */
export function question(program: Program): Ask {
  const known = answered.get(program) ?? newMemo();
  answered.set(program, known);
  const state: State = {
    known,
    runs: new Map(),
    active: new Map(),
    effort: program.effort,
    steps: 0,
    depth: 0,
    lowest: Number.POSITIVE_INFINITY,
  };
  const ask: Ask = {
    program,
    valuesOf: (node, frame) => look({ node, frame: frameAround(node, frame) }, state, ask),
    conditionsOf: (node, branch, frame) =>
      decide({ node, branch, frame: frameAround(node, frame) }, state, ask),
    memberOf: (values, key) => memberValues(values, key, ask),
    returnsOf: (frame) => returnsOf(frame, ask),
  };
  return ask;
}

interface State {
  readonly known: Memo;
  readonly runs: Map<Frame, Memo>;
  /** What is being looked at, with how deep. */
  readonly active: Map<Frame | undefined, Map<Node, number>>;
  readonly effort: Effort;
  steps: number;
  depth: number;
  /** The outermost expression that something was found to lead back to; what stands within it is not final. */
  lowest: number;
}

interface Spot {
  readonly node: Node;
  readonly frame: Frame | undefined;
}

function look(spot: Spot, state: State, ask: Ask): Values {
  const memo = memoOf(spot, state).values;
  const before = memo.get(spot.node);
  if (before !== undefined) return before;
  const active = state.active.get(spot.frame) ?? new Map<Node, number>();
  state.active.set(spot.frame, active);
  const again = active.get(spot.node);
  if (again !== undefined) {
    state.lowest = Math.min(state.lowest, again);
    return { cases: [], isOpen: false };
  }
  const { steps } = state;
  if (!step(state) || state.depth >= mostDepth) {
    state.lowest = -1;
    return { ...notUnderstood('too much decides it'), isOpen: true };
  }
  const outer = state.lowest;
  state.lowest = Number.POSITIVE_INFINITY;
  active.set(spot.node, state.depth);
  state.depth += 1;
  const found = evaluate(spot.node, spot.frame, ask);
  state.depth -= 1;
  const values = state.lowest <= state.depth ? grown(spot.node, found) : found;
  active.delete(spot.node);
  const isFinal = state.lowest >= state.depth;
  if (isFinal || isWhole(steps, state)) memo.set(spot.node, values);
  state.lowest = isFinal ? outer : Math.min(outer, state.lowest);
  return values;
}

/** One more step, unless there were too many. */
function step(state: State): boolean {
  state.steps += 1;
  state.effort.steps += 1;
  return state.steps <= mostSteps && state.effort.steps <= state.effort.most;
}

/** What took all steps of a question by itself would take them again. */
function isWhole(stepsBefore: number, { depth, steps }: State): boolean {
  return depth === 0 && stepsBefore === 0 && steps > mostSteps;
}

/** What is made of itself again, in a loop or by recursion, grows: there is always another one. */
function grown(node: Node, values: Values): Values {
  const isSum = node.type === 'BinaryExpression' || node.type === 'TemplateLiteral';
  const isAdded = node.type === 'AssignmentExpression' && node.operator !== '=';
  const isMethod = node.type === 'CallExpression' && node.callee.type === 'MemberExpression';
  const isText = values.cases.some(({ value }) => onlyText(value) !== undefined);
  return isSum || isAdded || (isMethod && isText) ? { ...values, isOpen: true } : values;
}

/** What has to be so for a test to end one way; where too much decides it that says nothing. */
function decide(
  spot: Spot & { readonly branch: boolean },
  state: State,
  ask: Ask,
): readonly Condition[] {
  const { node, branch, frame } = spot;
  const memo = memoOf(spot, state).conditions[`${branch}`];
  const before = memo.get(node);
  if (before !== undefined) return before;
  const { steps } = state;
  if (!step(state)) {
    state.lowest = -1;
    return [];
  }
  const outer = state.lowest;
  state.lowest = Number.POSITIVE_INFINITY;
  const found = conditionsOfTest(node, { ask, branch, frame });
  const isFinal = state.lowest === Number.POSITIVE_INFINITY;
  if (isFinal || isWhole(steps, state)) memo.set(node, found);
  state.lowest = Math.min(outer, state.lowest);
  return found;
}

function memoOf({ frame }: Spot, state: State): Memo {
  if (frame === undefined) return state.known;
  const memo = state.runs.get(frame) ?? newMemo();
  state.runs.set(frame, memo);
  return memo;
}

/** The innermost run whose function a node stands in: others do not change what it is. */
function frameAround(node: Node, frame: Frame | undefined): Frame | undefined {
  const [start, end] = node.range ?? [0, 0];
  for (let run = frame; run !== undefined; run = run.outer) {
    const [from, to] = run.fn.range ?? [0, 0];
    if (from <= start && end <= to) return run;
  }
  return undefined;
}

function returnsOf(frame: Frame, ask: Ask): Values {
  const { fn } = frame;
  const returned = functionReturns(fn).map(({ value, at }) => {
    const when = conditionsUpTo(at, { top: fn, frame }, ask);
    return given(ask.valuesOf(value, frame), when);
  });
  const isOver = fn.body.type === 'BlockStatement' && !alwaysExits(fn.body, 'function');
  return unionOf(isOver ? [...returned, constant({ kind: 'nothing' })] : returned);
}
