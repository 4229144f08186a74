import { constantOf, type ExpressionTree } from '@portcullis/core';
import type { Condition } from '../../fetch/choice.ts';
import { pathOf } from './path-of.ts';

/**
 * What has to be so for an expression to be true (or false). Tests that are not understood are left out: what they
 * guard is then taken to run.
 */
export function conditionsOf(tree: ExpressionTree, truth: boolean): readonly Condition[] {
  switch (tree.kind) {
    case 'not':
      return conditionsOf(tree.operand, !truth);
    case 'logical':
      return (tree.operator === '&&') === truth
        ? tree.args.flatMap((arg) => conditionsOf(arg, truth))
        : ofAny(tree.args, truth);
    case 'binary':
      if (tree.operator !== '==' && tree.operator !== '!=') return [];
      return ofEquality(tree.left, tree.right, (tree.operator === '==') === truth);
    case 'index':
      return ofInput(tree, [''], truth);
    case 'literal':
    case 'context':
    case 'star':
    case 'call':
      return [];
  }
}

/** One of several has to be so: said only where all are about one input. Constants that cannot be so fall away. */
function ofAny(args: readonly ExpressionTree[], truth: boolean): readonly Condition[] {
  const parts = args
    .filter((arg) => {
      const constant = constantOf(arg);
      return constant === undefined || Boolean(constant) === truth;
    })
    .map((arg) => conditionsOf(arg, truth));
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? [];
  const values = parts.flatMap((conditions) => sameValues(conditions, first[0]));
  const [condition] = first;
  if (condition === undefined || parts.some((one) => sameValues(one, condition).length === 0))
    return [];
  if (condition.kind === 'platform') return [{ kind: 'platform', names: values }];
  return [{ ...condition, values }];
}

/** The values of a condition that is about the same thing as another; none where it is not. */
function sameValues(
  [condition, more]: readonly Condition[],
  other: Condition | undefined,
): readonly string[] {
  if (condition === undefined || other === undefined || more !== undefined) return [];
  if (condition.kind === 'platform') return other.kind === 'platform' ? condition.names : [];
  const isSame = other.kind === 'input' && other.name === condition.name;
  return isSame && !condition.isNot && !other.isNot ? condition.values : [];
}

function ofEquality(
  left: ExpressionTree,
  right: ExpressionTree,
  isEqual: boolean,
): readonly Condition[] {
  const [tree, constant] =
    constantOf(right) === undefined ? [right, constantOf(left)] : [left, constantOf(right)];
  // Inputs are texts, and a text that is no number is equal to no number and no boolean.
  if (typeof constant !== 'string') return [];
  const path = pathOf(tree);
  if (path?.[0] === 'runner' && path[1] === 'os') return ofPlatform(constant, isEqual);
  return ofInput(tree, [constant], !isEqual);
}

function ofInput(
  tree: ExpressionTree,
  values: readonly string[],
  isNot: boolean,
): readonly Condition[] {
  const [context, name, more] = pathOf(tree) ?? [];
  if (context !== 'inputs' || name === undefined || more !== undefined) return [];
  return [{ kind: 'input', name, values, isNot }];
}

const platforms = new Map([
  ['linux', 'linux'],
  ['macos', 'darwin'],
  ['windows', 'win32'],
]);

function ofPlatform(name: string, isEqual: boolean): readonly Condition[] {
  const platform = platforms.get(name.toLowerCase());
  if (platform === undefined) return [];
  const names = [...platforms.values()].filter((one) => (one === platform) === isEqual);
  return [{ kind: 'platform', names }];
}
