import type { BinaryExpression, CallExpression, LogicalExpression, Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import { anyCondition } from './any-condition.ts';
import type { Ask } from './ask.ts';
import { inputCall } from './input-call.ts';
import { mergeConditions } from './merge-conditions.ts';
import { onlyText } from './only-text.ts';
import { satisfying } from './satisfying.ts';
import type { Case, Frame, Values } from './value.ts';

/** A test within one run of the function around it. */
interface Test {
  readonly ask: Ask;
  readonly frame: Frame | undefined;
  readonly branch: boolean;
  /** The tests that led to this one: `x = !x` leads back to itself. */
  readonly trail?: ReadonlySet<Node>;
}

const mostTests = 4;

/** What has to be so for a test to end one way; empty where it says nothing of inputs and platforms. */
export function conditionsOfTest(node: Node, test: Test): readonly Condition[] {
  switch (node.type) {
    case 'UnaryExpression':
      if (node.operator !== '!') return [];
      return conditionsOfTest(node.argument, { ...test, branch: !test.branch });
    case 'LogicalExpression':
      return ofLogical(node, test);
    case 'BinaryExpression':
      return ofComparison(node, test);
    case 'CallExpression':
      return ofCall(node, test) ?? ofTruth(node, test);
    case 'ChainExpression':
      return conditionsOfTest(node.expression, test);
    case 'MemberExpression':
      return ofTruth(isLength(node) ? node.object : node, test);
    case 'Identifier':
    case 'AwaitExpression':
    case 'AssignmentExpression':
      return ofTruth(node, test);
    default:
      return [];
  }
}

function ofLogical(node: LogicalExpression, test: Test): readonly Condition[] {
  if (node.operator === '??') return [];
  const left = conditionsOfTest(node.left, test);
  const right = conditionsOfTest(node.right, test);
  const isBoth = (node.operator === '&&') === test.branch;
  return isBoth ? (mergeConditions(left, right) ?? []) : anyCondition([left, right]);
}

const equalities: ReadonlyMap<string, boolean> = new Map([
  ['===', true],
  ['==', true],
  ['!==', false],
  ['!=', false],
]);

function ofComparison(node: BinaryExpression, test: Test): readonly Condition[] {
  const isEqual = equalities.get(node.operator);
  if (isEqual === undefined) return ofLength(node, test);
  const { ask, frame } = test;
  const left = ask.valuesOf(node.left, frame);
  const right = ask.valuesOf(node.right, frame);
  const text = knownText(right) ?? knownText(left);
  const values = knownText(right) === undefined ? right : left;
  const branch = test.branch === isEqual;
  const truth = knownTruth(node.right);
  if (truth !== undefined) return ofTruth(node.left, { ...test, branch: branch === truth });
  return text === undefined ? [] : satisfying(values, { texts: [text], isNot: !branch });
}

function knownText({ cases, isOpen }: Values): string | undefined {
  const [only] = cases;
  return only === undefined || cases.length > 1 || isOpen ? undefined : onlyText(only.value);
}

/** `input.length > 0` */
function ofLength(node: BinaryExpression, test: Test): readonly Condition[] {
  const isEmpty = node.right.type === 'Literal' && node.right.value === 0;
  if (node.operator !== '>' || !isEmpty || !isLength(node.left)) return [];
  return node.left.type === 'MemberExpression' ? ofTruth(node.left.object, test) : [];
}

function isLength(node: Node): boolean {
  if (node.type !== 'MemberExpression' || node.computed) return false;
  return node.property.type === 'Identifier' && node.property.name === 'length';
}

/** What `core.getBooleanInput` of `@actions/core` takes for true. */
const trueValues = ['true', 'True', 'TRUE'];

function ofCall(
  node: CallExpression,
  { ask, frame, branch }: Test,
): readonly Condition[] | undefined {
  const input = inputCall(node, ask, frame);
  const [name, ...others] = input?.names ?? [];
  if (input?.kind === 'boolean' && name !== undefined && others.length === 0) {
    return [{ kind: 'input', name, values: trueValues, isNot: !branch }];
  }
  const { callee } = node;
  const [argument] = node.arguments;
  if (callee.type !== 'MemberExpression' || argument === undefined) return undefined;
  if (callee.computed || callee.property.type !== 'Identifier') return undefined;
  if (callee.property.name !== 'includes') return undefined;
  const texts = literalsOf(ask.valuesOf(callee.object, frame));
  if (texts === undefined) return undefined;
  return satisfying(ask.valuesOf(argument, frame), { texts, isNot: !branch });
}

function literalsOf({ cases, isOpen }: Values): readonly string[] | undefined {
  const [only] = cases;
  if (only === undefined || cases.length > 1 || isOpen) return undefined;
  const { value } = only;
  if (value.kind !== 'node' || value.node.type !== 'ArrayExpression') return undefined;
  const texts = value.node.elements.map((one) =>
    one?.type === 'Literal' && typeof one.value === 'string' ? one.value : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function ofTruth(node: Node, test: Test): readonly Condition[] {
  const values = test.ask.valuesOf(node, test.frame);
  if (values.isOpen) return [];
  const kinds = new Set(values.cases.map(({ value }) => value.kind));
  if (!kinds.has('test')) return satisfying(values, { texts: [''], isNot: test.branch });
  if (kinds.size > 1) return [];
  return anyCondition(values.cases.flatMap((one) => ofTestCase(one, node, test)));
}

function ofTestCase(
  { value, when }: Case,
  node: Node,
  test: Test,
): readonly (readonly Condition[])[] {
  if (value.kind !== 'test') return [when];
  const truth = knownTruth(value.node);
  if (truth !== undefined) return truth === test.branch ? [when] : [];
  const { trail = new Set() } = test;
  const isKnown = value.node === node || trail.has(value.node);
  if (isKnown || trail.size >= mostTests) return [when];
  const next = { ...test, frame: value.frame, trail: new Set([...trail, value.node]) };
  const own = conditionsOfTest(value.node, next);
  const all = mergeConditions(when, own);
  return all === undefined ? [] : [all];
}

/** `true`, `!0` of minifiers */
function knownTruth(node: Node): boolean | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    return node.argument.type === 'Literal' ? !node.argument.value : undefined;
  }
  return node.type === 'Literal' && typeof node.value === 'boolean' ? node.value : undefined;
}
