import type { BinaryTree, ExpressionTree } from '../../model/index.ts';
import { contextPath } from '../conditions/context-path.ts';
import type { Scenario } from './scenario.ts';

/**
 * A condition as it is in a run that matters here: nothing failed before, nobody cancelled, and the repository
 * is the one that its own files name.
 */
export function assumed(tree: ExpressionTree, scenario: Scenario): ExpressionTree {
  switch (tree.kind) {
    case 'call':
      if (tree.name === 'success') return literal(tree, true);
      if (tree.name === 'cancelled') return literal(tree, false);
      return { ...tree, args: tree.args.map((arg) => assumed(arg, scenario)) };
    case 'logical':
      return { ...tree, args: tree.args.map((arg) => assumed(arg, scenario)) };
    case 'not':
      return { ...tree, operand: assumed(tree.operand, scenario) };
    case 'binary':
      return assumedComparison(tree, scenario);
    case 'literal':
    case 'context':
    case 'index':
    case 'star':
      return tree;
  }
}

function assumedComparison(tree: BinaryTree, scenario: Scenario): ExpressionTree {
  const { operator, left, right } = tree;
  if (operator !== '==' && operator !== '!=') return tree;
  const isSame = sameRepository(left, right, scenario) ?? sameRepository(right, left, scenario);
  return isSame === undefined ? tree : literal(tree, isSame === (operator === '=='));
}

function sameRepository(
  one: ExpressionTree,
  other: ExpressionTree,
  { isFork }: Scenario,
): boolean | undefined {
  const path = contextPath(one);
  if (path === undefined) return undefined;
  if (
    /^github\.(?:repository|repository_owner|event\.repository\.(?:full_name|owner\.login))$/.test(
      path,
    )
  ) {
    if (other.kind === 'literal') return true;
    return isFork && isHead(contextPath(other)) ? false : undefined;
  }
  return undefined;
}

function isHead(path: string | undefined): boolean {
  return /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\./.test(
    path ?? '',
  );
}

function literal({ from, to }: ExpressionTree, value: boolean): ExpressionTree {
  return { kind: 'literal', value, from, to };
}
