import type { Node } from 'web-tree-sitter';
import type { PsKind, PsNode, PsSwitchArm } from './ps-node.ts';
import { trapStatements } from './trap-statements.ts';
import type { TreeParts } from './tree-parts.ts';

/** Statements; undefined for anything else. */
export function toStatement(node: Node, to: TreeParts): PsKind | undefined {
  switch (node.type) {
    case 'program':
    case 'statement_list':
    case 'statement_block':
    case 'script_block':
    case 'script_block_body':
    case 'named_block_list':
    case 'named_block':
      return {
        kind: 'sequence',
        isBlock: true,
        body: trapped(node, to),
      };
    case 'class_statement':
      return { kind: 'unknown', parts: [] };
    case 'empty_statement':
    case 'param_block':
      return { kind: 'sequence', isBlock: false, body: [] };
    case 'assignment_expression':
      return {
        kind: 'assign',
        operator: childOf(node, 'assignement_operator')?.text.trim() ?? '=',
        target: to.one(node.firstNamedChild),
        value: to.one(node.childForFieldName('value')),
      };
    case 'if_statement':
      return ifOf(node, to);
    case 'switch_statement':
      return switchOf(node, to);
    case 'foreach_statement':
    case 'while_statement':
    case 'for_statement':
    case 'do_statement':
      return loopOf(node, to);
    case 'try_statement':
      return tryOf(node, to);
    case 'flow_control_statement':
      return flowOf(node, to);
    case 'function_statement':
      return functionOf(node, to);
    default:
      return undefined;
  }
}

/** With a `trap` each statement of the block, wherever it stands in it. */
function trapped(node: Node, to: TreeParts): readonly PsNode[] {
  const children = node.namedChildren.filter((child) => child?.type !== 'block_name');
  const traps = children.filter((child) => child?.type === 'trap_statement');
  const body = to.all(children.filter((child) => child?.type !== 'trap_statement'));
  const handlers = traps.flatMap((trap) => (trap ? [childOf(trap, 'statement_block')] : []));
  return handlers.length === 0 ? body : trapStatements(body, to.all(handlers));
}

function childOf(node: Node, type: string): Node | undefined {
  return node.namedChildren.find((child) => child?.type === type) ?? undefined;
}

function ifOf(node: Node, to: TreeParts): PsKind {
  const last = childOf(node, 'else_clause');
  let otherwise = last ? to.one(childOf(last, 'statement_block')) : undefined;
  const clauses = childOf(node, 'elseif_clauses')?.namedChildren ?? [];
  for (const clause of [...clauses].reverse()) {
    if (clause?.type === 'elseif_clause') otherwise = branchOf(clause, to, otherwise);
  }
  return branchOf(node, to, otherwise);
}

function branchOf(
  node: Node,
  to: TreeParts,
  otherwise: PsNode | undefined,
): PsNode & { kind: 'if' } {
  return {
    kind: 'if',
    condition: to.one(node.childForFieldName('condition')),
    // biome-ignore lint/suspicious/noThenProperty: the branch that is taken, never awaited
    then: to.one(childOf(node, 'statement_block')),
    otherwise,
    start: node.startIndex,
    end: node.endIndex,
  };
}

function switchOf(node: Node, to: TreeParts): PsKind {
  const clauses = node.descendantsOfType('switch_clause');
  const own = clauses.filter((clause) => clause?.parent?.parent?.parent?.id === node.id);
  return {
    kind: 'switch',
    subject: to.one(childOf(node, 'switch_condition')?.lastNamedChild),
    arms: own.flatMap((clause) => (clause ? [armOf(clause, to)] : [])),
  };
}

function armOf(clause: Node, to: TreeParts): PsSwitchArm {
  const key = childOf(clause, 'switch_clause_condition');
  const isDefault = !key || key.text.trim().toLowerCase() === 'default';
  return {
    key: isDefault ? undefined : to.one(key),
    body: to.one(childOf(clause, 'statement_block')),
  };
}

function loopOf(node: Node, to: TreeParts): PsKind {
  const forms = {
    foreach_statement: 'foreach',
    while_statement: 'while',
    for_statement: 'for',
  } as const;
  const form = node.type in forms ? node.type : 'do_statement';
  const parts = node.namedChildren.filter((it) => it && it.type !== 'statement_block');
  const isForeach = form === 'foreach_statement';
  const rest = isForeach ? parts.filter((it) => it?.type === 'pipeline') : parts;
  return {
    kind: 'loop',
    form: Object.entries(forms).find(([type]) => type === form)?.[1] ?? 'do',
    variable: isForeach ? to.one(childOf(node, 'variable')) : undefined,
    over:
      rest.length === 1
        ? to.one(rest[0])
        : { kind: 'sequence', isBlock: false, body: to.all(rest), ...spanOf(node) },
    body: to.one(childOf(node, 'statement_block')),
  };
}

function spanOf(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.startIndex, end: node.endIndex };
}

function tryOf(node: Node, to: TreeParts): PsKind {
  const catches = childOf(node, 'catch_clauses')?.namedChildren ?? [];
  const last = childOf(node, 'finally_clause');
  return {
    kind: 'try',
    body: to.one(childOf(node, 'statement_block')),
    catches: catches.flatMap((it) =>
      it?.type === 'catch_clause' ? [to.one(childOf(it, 'statement_block'))] : [],
    ),
    last: last ? to.one(childOf(last, 'statement_block')) : undefined,
  };
}

function flowOf(node: Node, to: TreeParts): PsKind {
  const word = node.child(0)?.text.trim().toLowerCase();
  const value = node.firstNamedChild ? to.one(node.firstNamedChild) : undefined;
  switch (word) {
    case 'throw':
    case 'exit':
    case 'break':
    case 'continue':
      return { kind: 'flow', how: word, value };
    default:
      return { kind: 'flow', how: 'return', value };
  }
}

function functionOf(node: Node, to: TreeParts): PsKind {
  return {
    kind: 'function',
    name: (childOf(node, 'function_name')?.text ?? '')
      .toLowerCase()
      .replace(/^(?:script|global):/, ''),
    parameters: to.parameters(node),
    body: to.one(childOf(node, 'script_block')),
  };
}
