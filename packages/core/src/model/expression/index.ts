export { conditionOf } from './condition-of.ts';
export { constantOf } from './constant-of.ts';
export { expressionsIn } from './expressions-in.ts';
export { isNever } from './is-never.ts';
export { placeIn } from './place-in.ts';
export { anything, only, type Possible, truthOf } from './possible.ts';
export { type Hole, splitTemplate } from './split-template.ts';
export type {
  BinaryTree,
  CallTree,
  ComparisonOperator,
  ContextTree,
  Expression,
  ExpressionProblem,
  ExpressionTree,
  IndexTree,
  LiteralTree,
  LogicalTree,
  NotTree,
  StarTree,
} from './types.ts';
