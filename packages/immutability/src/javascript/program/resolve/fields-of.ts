import type { Node } from 'estree';
import { isClass } from '../is-class.ts';
import { isFunction } from '../is-function.ts';
import { memberName } from '../key-of.ts';
import type { SyntaxIndex } from '../syntax-index.ts';
import { SyntaxNode } from '../syntax-node.ts';

/** What `this.name` is given, by the class or the function whose `this` it is. */
export type Fields = ReadonlyMap<Node, ReadonlyMap<string, readonly Node[]>>;

export function fieldsOf({ ownMembers }: SyntaxIndex): Fields {
  const found = new Map<Node, Map<string, Node[]>>();
  for (const member of ownMembers) {
    const assignment = SyntaxNode.around(member);
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== member) continue;
    const name = memberName(member);
    const owner = ownerOf(assignment);
    if (name === undefined || owner === undefined) continue;
    const fields = found.get(owner) ?? new Map<string, Node[]>();
    found.set(owner, fields);
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [assignment.right]);
    else values.push(assignment.right);
  }
  return found;
}

/** The class around, or the function of old that is called by `new`. */
function ownerOf(node: Node): Node | undefined {
  let fn: Node | undefined;
  for (let up = SyntaxNode.around(node); up !== undefined; up = SyntaxNode.around(up)) {
    if (isClass(up)) return up;
    if (fn === undefined && isFunction(up) && up.type !== 'ArrowFunctionExpression') {
      const parent = SyntaxNode.around(up);
      const isMember = parent?.type === 'MethodDefinition' || isHandedThis(parent);
      if (!isMember) fn = up;
      if (fn !== undefined && parent?.type !== 'CallExpression') return fn;
    }
  }
  return fn;
}

/** `__awaiter(this, void 0, void 0, function* () {…})` */
function isHandedThis(parent: Node | undefined): boolean {
  return parent?.type === 'CallExpression' && parent.arguments[0]?.type === 'ThisExpression';
}
