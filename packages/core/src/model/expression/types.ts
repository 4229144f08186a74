import type { Place } from '../source.ts';
import type { ScalarNode } from '../yaml/index.ts';

/**
 * A parsed expression as plain data. Equal texts share one tree, so nodes know their offsets in the
 * expression's text only; `placeIn` says where in the file a node is spelled. Parentheses are gone.
 */
export type ExpressionTree =
  | LiteralTree
  | ContextTree
  | IndexTree
  | StarTree
  | CallTree
  | NotTree
  | BinaryTree
  | LogicalTree;

interface TreeBase {
  readonly from: number;
  readonly to: number;
}

export interface LiteralTree extends TreeBase {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
}

/** `github`, `matrix`, …: names are case-insensitive, `name` is lower case. */
export interface ContextTree extends TreeBase {
  readonly kind: 'context';
  readonly name: string;
}

/** `object.key` (the key is then a literal) or `object[key]`. */
export interface IndexTree extends TreeBase {
  readonly kind: 'index';
  readonly object: ExpressionTree;
  readonly key: ExpressionTree;
}

/** `*` as a key: every value of the object. */
export interface StarTree extends TreeBase {
  readonly kind: 'star';
}

/** A function call; `name` is lower case. */
export interface CallTree extends TreeBase {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly ExpressionTree[];
}

export interface NotTree extends TreeBase {
  readonly kind: 'not';
  readonly operand: ExpressionTree;
}

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

export interface BinaryTree extends TreeBase {
  readonly kind: 'binary';
  readonly operator: ComparisonOperator;
  readonly left: ExpressionTree;
  readonly right: ExpressionTree;
}

/** `a && b && c` is one node with three arguments, as GitHub reads it. */
export interface LogicalTree extends TreeBase {
  readonly kind: 'logical';
  readonly operator: '&&' | '||';
  readonly args: readonly ExpressionTree[];
}

/** Why a text is not an expression; offsets in the text. */
export interface ExpressionFault {
  readonly kind: 'refused' | 'limit';
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** What a text says as an expression. Names are not judged: which are known depends on the place. */
export interface ParsedExpression {
  readonly tree: ExpressionTree | undefined;
  readonly contexts: readonly ContextTree[];
  readonly calls: readonly CallTree[];
  readonly fault: ExpressionFault | undefined;
}

/** One expression where it stands. `start` and `end` are those of its text, without braces and blanks. */
export interface Expression extends Place {
  readonly scalar: ScalarNode;
  /** Where the text begins in the scalar's decoded value. */
  readonly offset: number;
  readonly text: string;
  /** Parsed when first read; undefined when there is a problem. */
  readonly tree: ExpressionTree | undefined;
  readonly problem: ExpressionProblem | undefined;
}

export interface ExpressionProblem {
  readonly kind: 'refused' | 'limit';
  readonly at: Place;
  readonly message: string;
}
