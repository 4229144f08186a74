import type { Node, UnaryExpression } from 'estree';
import { isFunction } from '../program/is-function.ts';
import type { AbstractValue } from './abstract-value.ts';
import { assign, assignPattern } from './assign.ts';
import { awaitValue } from './await-value.ts';
import { evaluateBinary } from './evaluate-binary.ts';
import { evaluateCall } from './evaluate-call.ts';
import { evaluateConditional, evaluateLogical } from './evaluate-logical.ts';
import { evaluateMember, readVariable } from './evaluate-member.ts';
import { evaluateObject } from './evaluate-object.ts';
import { isTooWide } from './is-too-wide.ts';
import { joinStates, manyValues } from './join-states.ts';
import { leafOf, madeOf } from './make-value.ts';
import { takeSteps } from './take-steps.ts';
import { factsWhen } from './truth.ts';
import { useValue } from './use-value.ts';
import { mostDepth, type Walk } from './walk.ts';

/** What an expression is at this point of the walk; what it does is done to the state. */
export function evaluate(node: Node, walk: Walk): AbstractValue {
  if (!takeSteps(walk, 1)) return leafOf(node, walk);
  if (walk.depth > mostDepth) return tooMuch(node, walk);
  walk.depth++;
  const value = evaluateNode(node, walk);
  walk.depth--;
  return value === manyValues || isTooWide(value) ? tooMuch(node, walk) : value;
}

function tooMuch(node: Node, walk: Walk): AbstractValue {
  walk.over ??= 'there is too much code between the fetch and its uses';
  return leafOf(node, walk);
}

function evaluateNode(node: Node, walk: Walk): AbstractValue {
  if (isFunction(node)) return { kind: 'function', node };
  switch (node.type) {
    case 'Literal':
      return literalOf(node.value, node, walk);
    case 'Identifier':
      return readVariable(node, walk);
    case 'TemplateLiteral':
      if (node.expressions.length === 0)
        return { kind: 'constant', value: node.quasis[0]?.value.cooked ?? '' };
      return madeOf(
        `template ${node.quasis.map((one) => one.value.raw).join('\0')}`,
        node,
        node.expressions.map((one) => evaluate(one, walk)),
      );
    case 'AwaitExpression':
      return awaitValue(evaluate(node.argument, walk), walk);
    case 'YieldExpression':
      return node.argument
        ? awaitValue(evaluate(node.argument, walk), walk)
        : { kind: 'constant', value: undefined };
    case 'ChainExpression':
      return evaluateChain(node.expression, walk);
    case 'SequenceExpression':
      return lastOf(node.expressions.map((one) => evaluate(one, walk)));
    case 'UnaryExpression':
      return evaluateUnary(node, walk);
    case 'BinaryExpression':
      return evaluateBinary(node, walk);
    case 'LogicalExpression':
      return evaluateLogical(node, walk);
    case 'ConditionalExpression':
      return evaluateConditional(node, walk);
    case 'AssignmentExpression':
      return assign(node, walk);
    case 'MemberExpression':
      return evaluateMember(node, walk);
    case 'CallExpression':
    case 'NewExpression':
      return evaluateCall(node, walk);
    default:
      return evaluateOther(node, walk);
  }
}

/** What is built, loaded or counted. */
function evaluateOther(node: Node, walk: Walk): AbstractValue {
  switch (node.type) {
    case 'ObjectExpression':
      return evaluateObject(node, walk);
    case 'ArrayExpression':
      return {
        kind: 'list',
        items: node.elements.map((one) =>
          one === null ? { kind: 'constant', value: undefined } : evaluate(one, walk),
        ),
      };
    case 'SpreadElement':
      return evaluate(node.argument, walk);
    case 'ImportExpression': {
      const source = evaluate(node.source, walk);
      useValue(source, node, walk);
      return leafOf(node, walk);
    }
    case 'UpdateExpression':
      assignPattern(node.argument, leafOf(node, walk), walk);
      return leafOf(node, walk);
    case 'TaggedTemplateExpression':
      for (const one of node.quasi.expressions) useValue(evaluate(one, walk), node, walk);
      return leafOf(node, walk);
    default:
      return leafOf(node, walk);
  }
}

/** Where there is nothing to ask nothing is done, and nothing is what comes. */
function evaluateChain(node: Node, walk: Walk): AbstractValue {
  const before = walk.state;
  const value = evaluate(node, walk);
  const after = walk.state;
  const isPlain = value.kind === 'leaf' || value.kind === 'made';
  if (isPlain && after.isLive && after.facts === before.facts) return value;
  walk.state = joinStates(after, before, walk.program);
  const { trail } = before;
  const nothing: AbstractValue = { kind: 'constant', value: undefined };
  return {
    kind: 'cases',
    cases: [
      ...(after.isLive ? [{ value, facts: after.facts, trail: after.trail }] : []),
      { value: nothing, facts: before.facts, trail },
    ],
  };
}

function literalOf(value: unknown, node: Node, walk: Walk): AbstractValue {
  switch (typeof value) {
    case 'string':
      takeSteps(walk, value.length >> 10);
      return { kind: 'constant', value };
    case 'number':
    case 'boolean':
      return { kind: 'constant', value };
    default:
      return value === null ? { kind: 'constant', value } : leafOf(node, walk);
  }
}

function evaluateUnary(node: UnaryExpression, walk: Walk): AbstractValue {
  const { operator } = node;
  const value = evaluate(node.argument, walk);
  if (operator === 'void') return { kind: 'constant', value: undefined };
  if (operator === '-' && value.kind === 'constant' && typeof value.value === 'number')
    return { kind: 'constant', value: -value.value };
  if (operator !== '!') return leafOf(node, walk);
  return negate(value, walk);
}

function negate(value: AbstractValue, walk: Walk): AbstractValue {
  const { program } = walk;
  const whenTrue = factsWhen(value, true, program);
  const whenFalse = factsWhen(value, false, program);
  if (whenTrue === undefined) return { kind: 'constant', value: true };
  if (whenFalse === undefined) return { kind: 'constant', value: false };
  return { kind: 'test', whenTrue: whenFalse, whenFalse: whenTrue };
}

function lastOf(values: readonly AbstractValue[]): AbstractValue {
  return values.at(-1) ?? { kind: 'constant', value: undefined };
}
