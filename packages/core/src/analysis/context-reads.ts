import {
  conditionOf,
  type Expression,
  type ExpressionTree,
  expressionsIn,
  type IndexTree,
  type Place,
  placeIn,
  type ScalarNode,
} from '../model/index.ts';
import { childrenOf } from './children-of.ts';

/** One place where an expression reads a context: `secrets.NAME`, `env[…]`, `toJSON(github)`. */
export interface ContextRead {
  /** In lower case. */
  readonly context: string;
  /** One value by its name, one that an expression picks, or all of them. */
  readonly kind: 'named' | 'computed' | 'all';
  /** In upper case, since GitHub compares without regard to case; `''` unless it is named. */
  readonly name: string;
  /** Where `context.NAME` is spelled. */
  readonly at: Place;
  readonly expression: Expression;
  /** `context.NAME` in the tree of the expression. */
  readonly tree: ExpressionTree;
  /** What stands around it there, the outermost first. */
  readonly around: readonly ExpressionTree[];
}

/** What the expressions of a scalar read of some contexts; `if` needs no braces. */
export function contextReads(
  scalar: ScalarNode,
  contexts: readonly string[],
  isCondition = false,
): readonly ContextRead[] {
  const text = scalar.value.toLowerCase();
  if (!contexts.some((name) => text.includes(name))) return [];
  const found: ContextRead[] = [];
  for (const expression of isCondition ? [conditionOf(scalar)] : expressionsIn(scalar)) {
    if (expression.tree !== undefined) visit(expression.tree, [], { contexts, expression, found });
  }
  return found;
}

interface Work {
  readonly contexts: readonly string[];
  readonly expression: Expression;
  readonly found: ContextRead[];
}

function visit(tree: ExpressionTree, around: readonly ExpressionTree[], work: Work): void {
  const read = readOf(tree, work.contexts);
  if (read !== undefined) {
    const { expression } = work;
    work.found.push({ ...read, at: placeIn(expression, tree), expression, tree, around });
  }
  const inner = [...around, tree];
  // What picks a value may read a context itself.
  const children = read === undefined ? childrenOf(tree) : keysOf(tree);
  for (const child of children) visit(child, inner, work);
}

function keysOf(tree: ExpressionTree): readonly ExpressionTree[] {
  return tree.kind === 'index' ? [tree.key] : [];
}

type Named = Pick<ContextRead, 'context' | 'kind' | 'name'>;

function readOf(tree: ExpressionTree, contexts: readonly string[]): Named | undefined {
  const object = tree.kind === 'index' ? tree.object : tree;
  if (object.kind !== 'context' || !contexts.includes(object.name)) return undefined;
  const how = tree.kind === 'index' ? byKey(tree) : ({ kind: 'all', name: '' } as const);
  return { context: object.name, ...how };
}

function byKey({ key }: IndexTree): Pick<ContextRead, 'kind' | 'name'> {
  if (key.kind === 'star') return { kind: 'all', name: '' };
  if (key.kind !== 'literal') return { kind: 'computed', name: '' };
  return { kind: 'named', name: String(key.value).toUpperCase() };
}
