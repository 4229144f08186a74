import type { BinaryExpression } from 'estree';
import { type AbstractValue, noFacts } from './abstract-value.ts';
import { equalFacts } from './equal-facts.ts';
import { anything, madeOf } from './make-value.ts';
import { factsWhenEqual } from './truth.ts';
import type { Walk } from './walk.ts';

export function evaluateBinary(node: BinaryExpression, walk: Walk): AbstractValue {
  const left =
    node.left.type === 'PrivateIdentifier' ? anything : walk.into.expression(node.left, walk);
  const right = walk.into.expression(node.right, walk);
  switch (node.operator) {
    case '===':
    case '==':
      return compare([left, right], node, walk);
    case '!==':
    case '!=': {
      const same = compare([left, right], node, walk);
      if (same.kind === 'constant') return { kind: 'constant', value: !same.value };
      if (same.kind !== 'test') return anything;
      return { kind: 'test', whenTrue: same.whenFalse, whenFalse: same.whenTrue };
    }
    case '+':
      return madeOf('+', node, [left, right]);
    default:
      return anything;
  }
}

function compare(
  [left, right]: readonly [AbstractValue, AbstractValue],
  node: BinaryExpression,
  walk: Walk,
): AbstractValue {
  const constant = left.kind === 'constant' ? left : right.kind === 'constant' ? right : undefined;
  const other = constant === left ? right : left;
  const proved = equalFacts([left, right], node, walk);
  if (constant === undefined || proved.size > 0)
    return { kind: 'test', whenTrue: proved, whenFalse: noFacts };
  const isLoose = node.operator.length === 2;
  const options = { isLoose, program: walk.program };
  const whenTrue = factsWhenEqual(other, constant.value, { ...options, is: true });
  const whenFalse = factsWhenEqual(other, constant.value, { ...options, is: false });
  if (whenTrue === undefined) return { kind: 'constant', value: false };
  if (whenFalse === undefined) return { kind: 'constant', value: true };
  return { kind: 'test', whenTrue, whenFalse };
}
