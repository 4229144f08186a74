import type { ConditionalExpression, LogicalExpression, Node } from 'estree';
import { type AbstractValue, noFacts } from './abstract-value.ts';
import { applyFacts } from './apply-facts.ts';
import { meetOfFacts, unionOfFacts } from './facts.ts';
import { joinStates, joinValues } from './join-states.ts';
import { reasonOfTest } from './reason-of-test.ts';
import type { State } from './state.ts';
import { factsWhen, factsWhenEqual } from './truth.ts';
import type { Walk } from './walk.ts';

export function evaluateLogical(node: LogicalExpression, walk: Walk): AbstractValue {
  const left = walk.into.expression(node.left, walk);
  const before = walk.state;
  walk.state = branchState(before, { left, node, isRight: true }, walk);
  const isRightReached = walk.state.isLive;
  const right = walk.into.expression(node.right, walk);
  const after = walk.state;
  const short = branchState(before, { left, node, isRight: false }, walk);
  walk.state = joinStates(after, short, walk.program);
  if (!isRightReached) return left;
  if (!short.isLive) return right;
  if (node.operator === '??' || !isTest(left, right)) return joinValues(left, right);
  return combine(node, [left, right], walk);
}

export function evaluateConditional(node: ConditionalExpression, walk: Walk): AbstractValue {
  const test = walk.into.expression(node.test, walk);
  const before = walk.state;
  const values: AbstractValue[] = [];
  const states: State[] = [];
  for (const is of [true, false]) {
    walk.state = stepInto(
      before,
      { test: node.test, taken: is },
      factsWhen(test, is, walk.program),
    );
    if (!walk.state.isLive) continue;
    values.push(walk.into.expression(is ? node.consequent : node.alternate, walk));
    states.push(walk.state);
  }
  const [first, second] = states;
  const [one, other] = values;
  if (first === undefined || one === undefined) {
    walk.state = { ...before, isLive: false };
    return { kind: 'constant', value: undefined };
  }
  walk.state = second === undefined ? first : joinStates(first, second, walk.program);
  if (other === undefined || second === undefined) return one;
  return {
    kind: 'cases',
    cases: [
      { value: one, facts: first.facts, trail: first.trail },
      { value: other, facts: second.facts, trail: second.trail },
    ],
  };
}

/** The way into a branch. */
export function stepInto(
  state: State,
  { test, taken }: { readonly test: Node; readonly taken: boolean },
  facts: ReturnType<typeof factsWhen>,
): State {
  const next = applyFacts(state, facts);
  return { ...next, trail: [...next.trail, { kind: 'branch', node: test, taken }] };
}

interface Branch {
  readonly left: AbstractValue;
  readonly node: LogicalExpression;
  readonly isRight: boolean;
}

function branchState(state: State, { left, node, isRight }: Branch, walk: Walk): State {
  const { program } = walk;
  if (node.operator === '??') {
    const facts = factsWhenEqual(left, undefined, { is: isRight, isLoose: true, program });
    return stepInto(state, { test: node.left, taken: !isRight }, facts);
  }
  const is = (node.operator === '&&') === isRight;
  return stepInto(state, { test: node.left, taken: is }, factsWhen(left, is, program));
}

function isTest(left: AbstractValue, right: AbstractValue): boolean {
  return [left, right].some((one) => one.kind === 'test');
}

/** Both must be so for `&&` to be so; for it not to be so either is enough, and with it goes what the other proves. */
function combine(
  node: LogicalExpression,
  [left, right]: readonly [AbstractValue, AbstractValue],
  walk: Walk,
): AbstractValue {
  const { program } = walk;
  const is = node.operator === '&&';
  const both = unionOfFacts(
    factsWhen(left, is, program) ?? noFacts,
    factsWhen(right, is, program) ?? noFacts,
  );
  const ofLeft = factsWhen(left, !is, program);
  const ofRight = factsWhen(right, !is, program);
  const either =
    ofLeft === undefined
      ? (ofRight ?? noFacts)
      : ofRight === undefined
        ? ofLeft
        : meetOfFacts(ofLeft, ofRight, {
            reasons: [
              () => reasonOfTest(node.left, !is, program),
              () => reasonOfTest(node.left, is, program),
            ],
            isAbsentFine: false,
          });
  return is
    ? { kind: 'test', whenTrue: both, whenFalse: either }
    : { kind: 'test', whenTrue: either, whenFalse: both };
}
