import type {
  ArrayExpression,
  CallExpression,
  ConditionalExpression,
  LogicalExpression,
  Node,
} from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import { withConditions } from '../../script/choices/with-conditions.ts';
import type { Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';
import { conditionOf } from '../value/condition-of.ts';
import { functionReturns } from '../value/function-returns.ts';
import type { ArgumentList } from './argument-list.ts';
import { listsInRow } from './lists-in-row.ts';
import { listsOfVariable } from './lists-of-variable.ts';
import { unknownWord } from './unknown-word.ts';

/** What lists of arguments can come of an expression: literals, spreads, `push`, `concat`, own functions. */
export function argumentLists(node: Node | undefined, program: Program): readonly ArgumentList[] {
  return node === undefined ? [emptyList] : listsOf(node, { program, depth: 0, trail: new Set() });
}

interface Walk {
  readonly program: Program;
  readonly depth: number;
  /** Variables that are being read: `args = [...args, 'x']` adds to what was there. */
  readonly trail: ReadonlySet<object>;
}

const mostDepth = 8;
const mostWords = 60;
const mostLists = 16;

const unknownList: ArgumentList = { words: [unknownWord], when: [] };
const emptyList: ArgumentList = { words: [], when: [] };

function listsOf(node: Node, { program, depth, trail }: Walk): readonly ArgumentList[] {
  if (depth > mostDepth) return [unknownList];
  const walk = { program, depth: depth + 1, trail };
  switch (node.type) {
    case 'ArrayExpression':
      return listsInRow(ofElements(node, walk));
    case 'Identifier':
      return listsOfVariable(node, { program, trail }, (one, seen) =>
        listsOf(one, { ...walk, trail: seen }),
      );
    case 'ConditionalExpression':
      return ofConditional(node, walk);
    case 'LogicalExpression':
      return ofLogical(node, walk);
    case 'AwaitExpression':
      return listsOf(node.argument, walk);
    case 'ChainExpression':
      return listsOf(node.expression, walk);
    case 'YieldExpression':
      return node.argument ? listsOf(node.argument, walk) : [unknownList];
    case 'CallExpression':
      return ofCall(node, walk);
    default:
      return [unknownList];
  }
}

function ofElements(
  { elements }: ArrayExpression,
  walk: Walk,
): readonly (readonly ArgumentList[])[] {
  const row = elements.slice(0, mostWords).map((one) => ofElement(one, walk));
  return elements.length > mostWords ? [...row, [unknownList]] : row;
}

function ofElement(node: Node | null, walk: Walk): readonly ArgumentList[] {
  if (node === null) return [emptyList];
  if (node.type === 'SpreadElement') return listsOf(node.argument, walk);
  return [{ words: [{ choice: choiceOf(node, walk.program), isSure: true }], when: [] }];
}

function ofConditional(
  { test, consequent, alternate }: ConditionalExpression,
  walk: Walk,
): readonly ArgumentList[] {
  const branch = (node: Node, way: boolean) =>
    onlyWhen(listsOf(node, walk), conditionOf(test, way, walk.program));
  return either(branch(consequent, true), branch(alternate, false));
}

function ofLogical(node: LogicalExpression, walk: Walk): readonly ArgumentList[] {
  const right = listsOf(node.right, walk);
  return either(node.operator === '&&' ? [emptyList] : listsOf(node.left, walk), right);
}

/** Where one of both is empty the words of the other are there or not; else each stands for itself. */
function either(
  some: readonly ArgumentList[],
  others: readonly ArgumentList[],
): readonly ArgumentList[] {
  if (some.every(isEmpty)) return others.map(unsure);
  if (others.every(isEmpty)) return some.map(unsure);
  const all = [...some, ...others];
  return all.length > mostLists ? [unknownList] : all;
}

function isEmpty({ words }: ArgumentList): boolean {
  return words.length === 0;
}

function unsure({ words }: ArgumentList): ArgumentList {
  return { words: words.map(({ choice }) => ({ choice, isSure: false })), when: [] };
}

function onlyWhen(
  lists: readonly ArgumentList[],
  when: readonly Condition[],
): readonly ArgumentList[] {
  return lists.flatMap((list) => {
    const both = withConditions(list.when, when);
    return both === undefined ? [] : [{ words: list.words, when: both }];
  });
}

function ofCall(call: CallExpression, walk: Walk): readonly ArgumentList[] {
  const { callee } = call;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
    const again = (one: Node) => listsOf(one, walk);
    const { name } = callee.property;
    if (name === 'concat') return listsInRow([callee.object, ...call.arguments].map(again));
    if (name === 'filter' || name === 'slice') return again(callee.object).map(unsure);
    if (name === 'map' || name === 'split') return [unknownList];
  }
  return ofReturns(call, walk);
}

function ofReturns({ callee }: CallExpression, walk: Walk): readonly ArgumentList[] {
  const [first, ...others] = walk.program.calleesOf(callee);
  if (first?.kind !== 'function' || others.length > 0) return [unknownList];
  const returns = functionReturns(first.node);
  if (returns.length === 0 || returns.length > mostReturns) return [unknownList];
  const lists = returns.map(({ value }) => listsOf(value, walk));
  return lists.reduce((some, more) => either(some, more));
}

const mostReturns = 6;
