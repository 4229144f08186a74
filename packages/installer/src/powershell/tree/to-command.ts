import type { Node } from 'web-tree-sitter';
import type { PsArgument, PsKind, PsNode } from './ps-node.ts';
import type { TreeParts } from './tree-parts.ts';

/** Commands, pipelines and what strings them together; undefined for anything else. */
export function toCommand(node: Node, to: TreeParts): PsKind | undefined {
  switch (node.type) {
    case 'command':
      return commandOf(node, to);
    case 'pipeline_chain':
      return { kind: 'pipeline', stages: to.all(node.namedChildren) };
    case 'pipeline':
      return chainOf(node, to);
    case 'parenthesized_expression':
    case 'sub_expression':
      return { kind: 'sequence', isBlock: false, body: to.all(node.namedChildren) };
    case 'array_expression':
      return arrayOf(node, to);
    default:
      return undefined;
  }
}

/** `@('a', 'b')` is the list that stands in it. */
function arrayOf(node: Node, to: TreeParts): PsKind {
  const statements = node.namedChildren.flatMap((it) => it?.namedChildren ?? []);
  const items = to.all(statements);
  const [only] = items;
  return only?.kind === 'list' && items.length === 1 ? only : { kind: 'list', items };
}

function commandOf(node: Node, to: TreeParts): PsKind {
  const invocation = node.namedChildren.find((it) => it?.type === 'command_invokation_operator');
  const name = node.childForFieldName('command_name') ?? node.firstNamedChild;
  const elements = node.childForFieldName('command_elements');
  return {
    kind: 'command',
    invocation: invocation ? (invocation.text.trim() === '.' ? '.' : '&') : undefined,
    name: to.one(name),
    args: withCalls(elements?.namedChildren ?? [], to),
  };
}

/** `iex (New-Object Net.WebClient).DownloadString($url)`: the grammar takes it for two words. */
function withCalls(nodes: readonly (Node | null)[], to: TreeParts): readonly PsArgument[] {
  const args: PsArgument[] = [];
  for (const [at, node] of nodes.entries()) {
    if (!node) continue;
    const before = nodes[at - 1];
    const last = args.at(-1);
    const isCall = node.type === 'argument_list' && before?.endIndex === node.startIndex;
    if (isCall && last?.kind === 'value' && last.value.kind === 'member') {
      args[args.length - 1] = { kind: 'value', value: callOf(last.value, node, to) };
    } else args.push(...toArgument(node, to));
  }
  return args;
}

function callOf(
  { object, name, start }: Extract<PsNode, { readonly kind: 'member' }>,
  list: Node,
  to: TreeParts,
): PsNode {
  const given = list.namedChildren.find((it) => it?.type === 'argument_expression_list');
  const args = to.all(given?.namedChildren ?? []);
  return { kind: 'call', object, name, args, start, end: list.endIndex };
}

function toArgument(node: Node, to: TreeParts): readonly PsArgument[] {
  if (node.type === 'command_argument_sep' || node.type === 'comment') return [];
  if (node.type === 'redirection' || node.type === 'redirections') {
    const file = node.descendantsOfType('redirected_file_name')[0];
    return file ? [{ kind: 'redirect', target: to.one(file.lastNamedChild) }] : [];
  }
  if (node.type === 'command_parameter') {
    return [{ kind: 'parameter', name: node.text.replace(/:$/, '') }];
  }
  return [{ kind: 'value', value: to.one(node) }];
}

/** `a && b || c`, from the left. */
function chainOf(node: Node, to: TreeParts): PsKind {
  let left: PsNode | undefined;
  let operator: '&&' | '||' | undefined;
  for (const child of node.namedChildren) {
    if (!child || child.type === 'comment') continue;
    if (child.type === 'pipeline_chain_tail') {
      operator = child.text.trim() === '||' ? '||' : '&&';
    } else {
      const right = to.one(child);
      left = left && operator ? joined(left, right, operator) : right;
    }
  }
  return left ?? { kind: 'sequence', isBlock: false, body: [] };
}

function joined(left: PsNode, right: PsNode, operator: '&&' | '||'): PsNode {
  return { kind: 'chain', operator, left, right, start: left.start, end: right.end };
}
