import type { Node } from 'web-tree-sitter';
import type { Marks } from '../grammar/mend-gaps.ts';
import type { PsKind, PsNode, PsParameter } from './ps-node.ts';
import { toCommand } from './to-command.ts';
import { toParameters } from './to-parameters.ts';
import { toStatement } from './to-statement.ts';
import { toTernary } from './to-ternary.ts';
import { toText } from './to-text.ts';
import type { TreeParts } from './tree-parts.ts';

/** Deeper and longer than anybody writes; what lies beyond is not read, and a doubt. */
const maxDepth = 120;
const maxNodes = 100_000;
const maxSiblings = 5000;

/** The grammar's tree of a whole script as ours. */
export function toTree(root: Node, marks: Marks): PsTree {
  const to = converter({ marks, count: 0 }, 0);
  return { body: to.one(root), parameters: to.parameters(root) };
}

export interface PsTree {
  readonly body: PsNode;
  readonly parameters: readonly PsParameter[];
}

interface Reading {
  readonly marks: Marks;
  count: number;
}

function converter(reading: Reading, depth: number): TreeParts {
  const one = (node: Node | null | undefined): PsNode => {
    if (!node) return { kind: 'sequence', isBlock: false, body: [], start: 0, end: 0 };
    const inner = unwrapped(node);
    const span = { start: inner.startIndex, end: inner.endIndex };
    reading.count += 1;
    if (depth > maxDepth || reading.count > maxNodes) return { kind: 'unread', ...span };
    return { ...kindOf(inner, converter(reading, depth + 1)), ...span };
  };
  const all = (nodes: readonly (Node | null | undefined)[]): readonly PsNode[] => {
    const read = nodes
      .slice(0, maxSiblings)
      .flatMap((node) => (node && node.type !== 'comment' ? [one(node)] : []));
    const [left] = nodes.slice(maxSiblings).filter((node) => node);
    const end = nodes.at(-1)?.endIndex ?? 0;
    return left ? [...read, { kind: 'unread', start: left.startIndex, end }] : read;
  };
  return { one, all, parameters: (node) => toParameters(node, { one, all }), marks: reading.marks };
}

/** Past the levels that precedence needs and that hold one thing. */
function unwrapped(node: Node): Node {
  let inner = node;
  while (inner.childCount === 1 && inner.namedChildCount === 1) {
    const child = inner.namedChild(0);
    if (!child || keeps.has(inner.type)) return inner;
    inner = child;
  }
  return inner;
}

const keeps = new Set([
  'variable',
  'expandable_string_literal',
  'command',
  'type_literal',
  'ERROR',
]);

function kindOf(node: Node, to: TreeParts): PsKind {
  return toStatement(node, to) ?? toCommand(node, to) ?? toText(node, to) ?? toExpression(node, to);
}

function toExpression(node: Node, to: TreeParts): PsKind {
  const [first, second, third] = node.children;
  switch (node.type) {
    case 'member_access':
      return { kind: 'member', object: to.one(first), name: to.one(node.lastNamedChild) };
    case 'element_access':
      return { kind: 'index', object: to.one(first), index: to.one(third) };
    case 'invokation_expression':
      return toCall(node, to);
    case 'hash_literal_expression':
      return { kind: 'table', entries: toEntries(node, to) };
    case 'cast_expression':
      return toCast(node, to);
    case 'expression_with_unary_operator':
      return toUnary(node, to);
    case 'array_literal_expression':
      return { kind: 'list', items: to.all(node.namedChildren) };
    case 'script_block_expression':
      return { kind: 'lambda', ...lambdaOf(node, to) };
    default:
      if (isBinary.test(node.type) && node.childCount === 3) {
        if (to.marks.has(second?.startIndex ?? -1)) return toTernary(node, to);
        const operator = withoutCase(second?.text ?? '');
        return { kind: 'binary', operator, left: to.one(first), right: to.one(third) };
      }
      return { kind: 'unknown', parts: to.all(node.namedChildren) };
  }
}

const isBinary =
  /^(?:logical|bitwise|comparison|additive|multiplicative|format|range)_(?:argument_)?expression$/;

function withoutCase(operator: string): string {
  const lower = operator.trim().toLowerCase();
  return lower.replace(
    /^-[ci](?=(?:eq|ne|match|notmatch|like|notlike|contains|notcontains|in|notin|replace|split|gt|lt|ge|le)$)/,
    '-',
  );
}

function toUnary(node: Node, to: TreeParts): PsKind {
  const operand = to.one(node.lastNamedChild);
  const sign = node.child(0);
  if (!sign || sign.isNamed) return operand;
  return { kind: 'unary', operator: withoutCase(sign.text), operand };
}

/** `[string]$a` is `$a`; `[ref]$a` is what sets it from elsewhere. */
function toCast(node: Node, to: TreeParts): PsKind {
  const operand = to.one(node.lastNamedChild);
  const type = node.firstNamedChild?.text.replace(/\s/g, '').toLowerCase();
  const isReference = type === '[ref]' && operand.kind === 'variable' && operand.name !== 'null';
  return isReference ? { kind: 'unary', operator: '[ref]', operand } : operand;
}

function toCall(node: Node, to: TreeParts): PsKind {
  const [object, name] = node.namedChildren;
  const list = node.namedChildren.find((child) => child?.type === 'argument_list');
  const expressions = list?.namedChildren.find((it) => it?.type === 'argument_expression_list');
  const args = to.all(expressions?.namedChildren ?? []);
  return { kind: 'call', object: to.one(object), name: to.one(name), args };
}

function toEntries(node: Node, to: TreeParts): readonly (readonly [PsNode, PsNode])[] {
  const body = node.namedChildren.find((child) => child?.type === 'hash_literal_body');
  const entries = body?.namedChildren.filter((child) => child?.type === 'hash_entry') ?? [];
  return entries.map((entry) => [to.one(entry?.firstNamedChild), to.one(entry?.lastNamedChild)]);
}

function lambdaOf(
  node: Node,
  to: TreeParts,
): { readonly body: PsNode; readonly parameters: readonly PsParameter[] } {
  const body = node.namedChildren.find((child) => child?.type === 'script_block');
  return { body: to.one(body), parameters: to.parameters(node) };
}
