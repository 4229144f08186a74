import type { Node } from 'estree';
import { eachChild } from '../program/each-child.ts';
import { isClass } from '../program/is-class.ts';
import { keyOf, memberName } from '../program/key-of.ts';
import type { Program } from '../program/program.ts';
import { thisOwner } from './this-owner.ts';

/** By name: methods, initial values and what is assigned to `this.name`. */
type Fields = ReadonlyMap<string, readonly Node[]>;

const known = new WeakMap<Node, Fields>();

/** What gives the members of a class (or of what a function makes with `new`) their values, each class read once. */
export function fieldsOf(owner: Node, program: Program): Fields {
  const before = known.get(owner);
  if (before !== undefined) return before;
  const fields = new Map<string, Node[]>();
  const stack: Node[] = [owner];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node !== owner && isClass(node)) continue;
    const field = fieldIn(node, owner, program);
    if (field !== undefined) add(fields, field);
    eachChild(node, (child) => stack.push(child));
  }
  for (const list of fields.values()) list.reverse();
  known.set(owner, fields);
  return fields;
}

function add(fields: Map<string, Node[]>, { name, value }: Field): void {
  const list = fields.get(name);
  if (list === undefined) fields.set(name, [value]);
  else list.push(value);
}

interface Field {
  readonly name: string;
  readonly value: Node;
}

function fieldIn(node: Node, owner: Node, program: Program): Field | undefined {
  switch (node.type) {
    case 'MethodDefinition':
      return named(keyOf(node.key, node.computed), node.kind === 'set' ? undefined : node);
    case 'PropertyDefinition':
      return named(keyOf(node.key, node.computed), node.value ?? undefined);
    case 'AssignmentExpression': {
      const { left } = node;
      if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression')
        return undefined;
      if (thisOwner(left.object, program) !== owner) return undefined;
      return named(memberName(left), node);
    }
    default:
      return undefined;
  }
}

function named(name: string | undefined, value: Node | undefined): Field | undefined {
  return name === undefined || value === undefined ? undefined : { name, value };
}
