import type { Node } from 'estree';
import type { Program } from '../program/program.ts';
import { alwaysExits } from './always-exits.ts';

/** A place where the run may go another way. */
export interface Fork {
  readonly child: Node;
  readonly parent: Node;
}

/** Everything around a node within its function. */
export function waysAround(use: Node, program: Program): ReadonlySet<Node> {
  const around = new Set<Node>();
  for (let node: Node | undefined = use; node !== undefined; node = program.parentOf(node)) {
    around.add(node);
  }
  return around;
}

/**
 * The forks between a node and what it has in common with a later one; undefined where no way leads from it to the
 * later one.
 */
export function wayTo(
  node: Node,
  around: ReadonlySet<Node>,
  program: Program,
): readonly Fork[] | undefined {
  const forks: Fork[] = [];
  let child = node;
  for (let depth = 0; depth < 400; depth += 1) {
    const parent = program.parentOf(child);
    if (parent === undefined) return forks;
    const isCommon = around.has(parent);
    if (isCommon && isOtherBranch(child, parent, around)) return undefined;
    if (leavesAfter(parent) && !isCommon) return undefined;
    if (isFork(child, parent)) forks.push({ child, parent });
    if (isCommon) return forks;
    child = parent;
  }
  return forks;
}

/** Whether a later node is run before another one in a loop around both. */
export function canComeRound(write: Node, use: Node, around: ReadonlySet<Node>): boolean {
  const [start, end] = write.range ?? [0, 0];
  for (const node of around) {
    if (node === use || !isLoop(node)) continue;
    if ((node.range?.[0] ?? 0) <= start && end <= (node.range?.[1] ?? 0)) return true;
  }
  return false;
}

function isOtherBranch(child: Node, parent: Node, around: ReadonlySet<Node>): boolean {
  if (parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') return false;
  return child !== parent.test && !around.has(parent.test) && !around.has(child);
}

function leavesAfter(parent: Node): boolean {
  return parent.type === 'BlockStatement' && alwaysExits(parent, 'function');
}

function isFork(child: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child !== parent.test;
    case 'LogicalExpression':
      return child === parent.right;
    case 'AssignmentPattern':
      return child === parent.right;
    case 'SwitchStatement':
      return child.type === 'SwitchCase';
    case 'TryStatement':
      return child !== parent.finalizer;
    default:
      return isLoop(parent);
  }
}

function isLoop(node: Node): boolean {
  switch (node.type) {
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return true;
    case 'SwitchStatement':
      return isStateMachine(node.discriminant);
    default:
      return false;
  }
}

/** `switch (_a.label)` of a generator that TypeScript lowered: its cases follow each other in any order. */
function isStateMachine(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'label'
  );
}
