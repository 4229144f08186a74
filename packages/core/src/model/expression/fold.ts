import { combinations } from './combinations.ts';
import { compare } from './compare.ts';
import { type Data, isList, isPrimitive, toNumber, toText } from './data.ts';
import { foldCall } from './fold-call.ts';
import {
  anything,
  eitherBoolean,
  nothing,
  only,
  type Possible,
  part,
  truthOf,
  union,
  unionOf,
} from './possible.ts';
import type { BinaryTree, ExpressionTree, IndexTree, LogicalTree } from './types.ts';

/** What is known about contexts; `fuel` bounds the work on hostile files. */
export interface Known {
  /** What `context.key.key` can be; undefined when a shorter path has to be asked. */
  lookup(path: readonly string[]): Possible | undefined;
  readonly budget: { fuel: number };
}

/** Nothing is: what is left are constants. */
export function nothingKnown(): Known {
  return { lookup: () => undefined, budget: { fuel: 10_000 } };
}

/** Everything an expression can become under what is known. */
export function fold(tree: ExpressionTree, known: Known): Possible {
  if (--known.budget.fuel < 0) return anything;
  switch (tree.kind) {
    case 'literal':
      return only(tree.value);
    case 'context':
      return known.lookup([tree.name]) ?? anything;
    case 'index':
      return foldIndex(tree, known);
    case 'star':
      return anything;
    case 'not':
      return foldNot(fold(tree.operand, known));
    case 'binary':
      return foldBinary(tree, known);
    case 'logical':
      return foldLogical(tree, known);
    case 'call':
      return foldCall(tree, (arg) => fold(arg, known));
  }
}

function foldIndex(tree: IndexTree, known: Known): Possible {
  const path = staticPath(tree);
  const direct = path && known.lookup(path);
  if (direct !== undefined) return direct;
  if (tree.key.kind === 'star') return anything;
  return foldKey(fold(tree.object, known), fold(tree.key, known));
}

/** `object[key]` over everything that both can be. */
export function foldKey(object: Possible, key: Possible): Possible {
  const combined = combinations([object, key]);
  if (combined === undefined) return anything;
  return unionOf(combined.map(([value, name]) => indexed(value, name)));
}

/** `github.event['action']` as `['github', 'event', 'action']`. */
function staticPath(tree: ExpressionTree): string[] | undefined {
  if (tree.kind === 'context') return [tree.name];
  if (tree.kind !== 'index' || tree.key.kind !== 'literal') return undefined;
  const path = staticPath(tree.object);
  path?.push(toText(tree.key.value));
  return path;
}

// What is not there is null, and so is every property of what has none.
function indexed(value: Data | undefined, key: Data | undefined): Possible {
  if (value === undefined || key === undefined || isPrimitive(value)) return only(null);
  if (isList(value)) return only(value[Math.floor(toNumber(key))] ?? null);
  return only((isPrimitive(key) ? value.get(toText(key).toLowerCase()) : undefined) ?? null);
}

function foldNot(operand: Possible): Possible {
  const truth = truthOf(operand);
  return truth === undefined ? eitherBoolean : only(!truth);
}

function foldBinary({ operator, left, right }: BinaryTree, known: Known): Possible {
  const combined = combinations([fold(left, known), fold(right, known)]);
  if (combined === undefined) return eitherBoolean;
  return unionOf(combined.map(([one = null, other = null]) => only(compare(one, operator, other))));
}

/** `a && b` is `a` where that counts as false, else `b`; `||` the other way round. */
function foldLogical({ operator, args }: LogicalTree, known: Known): Possible {
  const goesOn = operator === '&&';
  let result = nothing;
  let last = nothing;
  for (const arg of args) {
    last = fold(arg, known);
    if (arg === args.at(-1)) break;
    result = union(result, part(last, !goesOn));
    if (truthOf(last) === !goesOn) return result;
  }
  return union(result, last);
}
