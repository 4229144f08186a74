import { childrenOf } from '../../analysis/children-of.ts';
import type { PlacedExpression } from '../../analysis/conditions/expressions-of.ts';
import {
  constantOf,
  type ExpressionTree,
  type LogicalTree,
  possibleOfTree,
  type ValueScope,
} from '../../model/index.ts';

/** The `b` of `a && b || c` that counts as false, so that `c` is taken in its place. */
export interface LostMiddle {
  /** `a` and `c` as they are written. */
  readonly test: string;
  readonly middle: ExpressionTree;
  readonly fallback: string;
  /** Whether it always counts as false; else `value` is one that it can have. */
  readonly isCertain: boolean;
  readonly value: string;
}

export function lostMiddles({ expression, key, scope }: PlacedExpression): readonly LostMiddle[] {
  const work: Work = { text: expression.text, scope, found: [] };
  // Of an `if` nothing but its truth counts.
  if (expression.tree !== undefined) visit(expression.tree, key !== 'if', work);
  return work.found;
}

interface Work {
  readonly text: string;
  readonly scope: ValueScope;
  readonly found: LostMiddle[];
}

/** `isValue`: something is made of the value itself, and not only of whether it counts as true. */
function visit(tree: ExpressionTree, isValue: boolean, work: Work): void {
  if (tree.kind === 'logical' && tree.operator === '||') {
    tree.args.forEach((arm, index) => {
      visitArm(arm, { tree, index, isValue }, work);
    });
  }
  const isInner = tree.kind === 'logical' ? isValue : tree.kind !== 'not';
  for (const child of childrenOf(tree)) visit(child, isInner, work);
}

interface Arm {
  readonly tree: LogicalTree;
  readonly index: number;
  readonly isValue: boolean;
}

function visitArm(arm: ExpressionTree, { tree, index, isValue }: Arm, work: Work): void {
  if (arm.kind !== 'logical') return;
  const middle = arm.args.at(-1);
  const tests = arm.args.slice(0, -1);
  const rest = tree.args.slice(index + 1);
  // What depends on nothing is no choice, but a way to hide something, or to switch it off.
  if (middle === undefined || tests.every(isConstant)) return;
  const lost = lostValue(middle, isValue, work.scope);
  if (lost === undefined || isSame(lost.value, rest)) return;
  const test = work.text.slice(arm.from, middle.from).replace(/\s*&&[\s(]*$/, '');
  const fallback = work.text.slice(arm.to, tree.to).replace(/^[\s)]*\|\|\s*/, '');
  work.found.push({ ...lost, middle, test, fallback });
}

function isConstant(tree: ExpressionTree): boolean {
  return constantOf(tree) !== undefined;
}

type Lost = Pick<LostMiddle, 'isCertain' | 'value'>;

function lostValue(middle: ExpressionTree, isValue: boolean, scope: ValueScope): Lost | undefined {
  const constant = constantOf(middle);
  if (constant !== undefined)
    return constant ? undefined : { isCertain: true, value: textOf(constant) };
  // A text that may be empty is mostly meant to give way; a `false` or an empty cell of a matrix is not.
  if (!isValue || !/^(?:index|context)$/.test(middle.kind)) return undefined;
  const { values } = possibleOfTree(middle, scope);
  const isCell = isMatrix(middle);
  const value = values.find((one) => one === false || one === 0 || (one === '' && isCell));
  return value === undefined ? undefined : { isCertain: false, value: String(value) };
}

function isMatrix(tree: ExpressionTree): boolean {
  return tree.kind === 'index'
    ? isMatrix(tree.object)
    : tree.kind === 'context' && tree.name === 'matrix';
}

/** Whether what is taken instead comes to the same text; behind the last there is nothing to take. */
function isSame(value: string, rest: readonly ExpressionTree[]): boolean {
  return rest.every((tree) => {
    const constant = constantOf(tree);
    return constant !== undefined && textOf(constant) === value;
  });
}

function textOf(value: string | number | boolean | null): string {
  return value === null ? '' : String(value);
}
