import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { comparisonOperator, literalValue } from './read-token.ts';
import type { TokenSpan } from './span-tokens.ts';
import type { CallTree, ContextTree, ExpressionTree } from './types.ts';

const maxDepth = 50;

/** A tree and the names in it; undefined when it is nested deeper than GitHub allows. */
interface NamedTree {
  readonly tree: ExpressionTree;
  readonly contexts: readonly ContextTree[];
  readonly calls: readonly CallTree[];
}

/** The library's tree as our plain data, with the offsets that it does not keep. */
export function toTree(root: Expr, tokens: readonly TokenSpan[]): NamedTree | undefined {
  const indexes = new Map(tokens.map(({ token }, index) => [token, index]));
  const work: Work = { tokens, indexes, contexts: [], calls: [], tooDeep: false };
  const { tree } = convert(root, 1, work);
  return work.tooDeep ? undefined : { tree, contexts: work.contexts, calls: work.calls };
}

interface Work {
  readonly tokens: readonly TokenSpan[];
  readonly indexes: ReadonlyMap<Token, number>;
  readonly contexts: ContextTree[];
  readonly calls: CallTree[];
  tooDeep: boolean;
}

/** A tree with the indexes of its first and last token, parentheses around it included. */
interface Converted {
  readonly tree: ExpressionTree;
  readonly first: number;
  readonly last: number;
}

function convert(expr: Expr, depth: number, work: Work): Converted {
  if (depth > maxDepth) return giveUp(work);
  if (expr instanceof Grouping) return fromGroup(expr, depth, work);
  if (expr instanceof Literal) return fromLiteral(expr.token, work);
  if (expr instanceof ContextAccess) return fromContext(expr.name, work);
  if (expr instanceof FunctionCall) return fromCall(expr, depth, work);
  if (expr instanceof IndexAccess) return fromIndex(expr, depth, work);
  if (expr instanceof Unary) return fromNot(expr, depth, work);
  if (expr instanceof Logical) return fromLogical(expr, depth, work);
  if (expr instanceof Binary) return fromBinary(expr, depth, work);
  throw new Error(`unknown kind of expression: ${expr.constructor.name}`);
}

function giveUp(work: Work): Converted {
  work.tooDeep = true;
  return { tree: { kind: 'literal', value: null, from: 0, to: 0 }, first: 0, last: 0 };
}

function fromGroup({ group }: Grouping, depth: number, work: Work): Converted {
  const { tree, first, last } = convert(group, depth, work);
  return { tree, first: first - 1, last: last + 1 };
}

function fromLiteral(token: Token, work: Work): Converted {
  const at = indexOf(token, work);
  const tree = { kind: 'literal', value: literalValue(token), ...span(at, at, work) } as const;
  return { tree, first: at, last: at };
}

function fromContext(token: Token, work: Work): Converted {
  const at = indexOf(token, work);
  const name = token.lexeme.toLowerCase();
  const tree = { kind: 'context', name, ...span(at, at, work) } as const;
  work.contexts.push(tree);
  return { tree, first: at, last: at };
}

function fromCall({ functionName, args }: FunctionCall, depth: number, work: Work): Converted {
  const first = indexOf(functionName, work);
  const last = closing(first + 1, work);
  const tree = {
    kind: 'call',
    name: functionName.lexeme.toLowerCase(),
    args: args.map((arg) => convert(arg, depth + 1, work).tree),
    ...span(first, last, work),
  } as const;
  work.calls.push(tree);
  return { tree, first, last };
}

function fromIndex({ expr, index }: IndexAccess, depth: number, work: Work): Converted {
  const { tree: object, first, last: before } = convert(expr, depth + 1, work);
  const dotted = work.tokens[before + 1]?.token.type === TokenType.DOT;
  const last = dotted ? before + 2 : closing(before + 1, work);
  const key = keyOf(index, dotted ? last : last - 1, { depth, work });
  return { tree: { kind: 'index', object, key, ...span(first, last, work) }, first, last };
}

// `*` has no token in the library's tree; a property name has one of its own kind.
function keyOf(index: Expr, at: number, { depth, work }: Deeper): ExpressionTree {
  if (index instanceof Star) return { kind: 'star', ...span(at, at, work) };
  if (index instanceof Literal && index.token.type === TokenType.IDENTIFIER) {
    return { kind: 'literal', value: index.token.lexeme, ...span(at, at, work) };
  }
  return convert(index, depth + 1, work).tree;
}

interface Deeper {
  readonly depth: number;
  readonly work: Work;
}

function fromNot({ operator, expr }: Unary, depth: number, work: Work): Converted {
  const first = indexOf(operator, work);
  const { tree: operand, last } = convert(expr, depth + 1, work);
  return { tree: { kind: 'not', operand, ...span(first, last, work) }, first, last };
}

function fromBinary(expr: Binary, depth: number, work: Work): Converted {
  const { tree: left, first } = convert(expr.left, depth + 1, work);
  const { tree: right, last } = convert(expr.right, depth + 1, work);
  const operator = comparisonOperator(expr.operator);
  return {
    tree: { kind: 'binary', operator, left, right, ...span(first, last, work) },
    first,
    last,
  };
}

function fromLogical(expr: Logical, depth: number, work: Work): Converted {
  const operator = expr.operator.type === TokenType.AND ? '&&' : '||';
  const converted = expr.args.map((arg) =>
    convert(arg, melts(arg, expr) ? depth : depth + 1, work),
  );
  const first = converted[0]?.first ?? 0;
  const last = converted.at(-1)?.last ?? first;
  const args = converted.flatMap(({ tree }) =>
    tree.kind === 'logical' && tree.operator === operator ? tree.args : [tree],
  );
  return { tree: { kind: 'logical', operator, args, ...span(first, last, work) }, first, last };
}

/** Whether an argument becomes part of its parent: `a && (b && c)`. */
function melts(arg: Expr, parent: Logical): boolean {
  if (arg instanceof Grouping) return melts(arg.group, parent);
  return arg instanceof Logical && arg.operator.type === parent.operator.type;
}

function indexOf(token: Token, { indexes }: Work): number {
  return indexes.get(token) ?? 0;
}

function closing(opening: number, { tokens }: Work): number {
  return tokens[opening]?.partner ?? opening;
}

function span(first: number, last: number, { tokens }: Work) {
  return { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 };
}
