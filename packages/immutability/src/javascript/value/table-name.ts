import type { Node } from 'estree';
import { keyOf } from '../program/key-of.ts';
import type { Program } from '../program/program.ts';

/** The name under which a table stands in the code, for the report. */
export function tableName(node: Node, program: Program): string {
  const parent = program.parentOf(node);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
    return parent.id.name;
  if (parent?.type === 'Property') return keyOf(parent.key, parent.computed) ?? unnamed;
  if (parent?.type === 'AssignmentExpression') {
    const { left } = parent;
    if (left.type === 'Identifier') return left.name;
    if (left.type === 'MemberExpression') return keyOf(left.property, left.computed) ?? unnamed;
  }
  return unnamed;
}

const unnamed = 'a table of the code';
