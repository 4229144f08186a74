import type { ClassDeclaration, ClassExpression, Node } from 'estree';

export type ClassNode = ClassDeclaration | ClassExpression;

export function isClass(node: Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** The class that a method or a field is of. */
export function classAround(
  member: Node,
  parentOf: (node: Node) => Node | undefined,
): ClassNode | undefined {
  const body = parentOf(member);
  const node = body && parentOf(body);
  return isClass(node) ? node : undefined;
}
