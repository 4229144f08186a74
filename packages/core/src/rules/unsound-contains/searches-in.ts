import { childrenOf } from '../../analysis/children-of.ts';
import type { PlacedExpression } from '../../analysis/conditions/expressions-of.ts';
import {
  type CallTree,
  constantOf,
  type ExpressionTree,
  possibleOfTree,
  type ValueScope,
} from '../../model/index.ts';

/** A `contains(text, needle)` whose text is known, and whose needle is not. */
export interface Search {
  readonly call: CallTree;
  /** What is searched. */
  readonly text: string;
  readonly needle: ExpressionTree;
}

export function searchesIn({ expression, scope }: PlacedExpression): readonly Search[] {
  const { tree } = expression;
  return tree === undefined ? [] : callsIn(tree).flatMap((call) => toSearch(call, scope) ?? []);
}

function callsIn(tree: ExpressionTree): readonly CallTree[] {
  const inner = childrenOf(tree).flatMap(callsIn);
  return tree.kind === 'call' && tree.name === 'contains' ? [tree, ...inner] : inner;
}

function toSearch(call: CallTree, scope: ValueScope): Search | undefined {
  const [searched, needle] = call.args;
  if (searched === undefined || needle === undefined) return undefined;
  if (constantOf(needle) !== undefined || isDelimited(needle)) return undefined;
  const { values, rest } = possibleOfTree(searched, scope);
  const texts = values.filter((value) => typeof value === 'string');
  const text = texts.find((value) => value !== '');
  const isText = rest === 'none' && texts.length === values.length;
  return isText && text !== undefined ? { call, text, needle } : undefined;
}

/** `contains(',a,b,', format(',{0},', x))` finds whole names only. */
function isDelimited(needle: ExpressionTree): boolean {
  const [pattern] = needle.kind === 'call' && needle.name === 'format' ? needle.args : [];
  return pattern?.kind === 'literal' && /^[^\w{}]+\{0\}[^\w{}]+$/.test(String(pattern.value));
}
