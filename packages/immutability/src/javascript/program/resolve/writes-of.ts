import type { CallExpression, Node, ObjectExpression } from 'estree';
import { isFunction } from '../is-function.ts';
import { keyOf, memberName } from '../key-of.ts';
import type { FunctionNode } from '../program.ts';

/** What code writes into an object: by `x.name = …`, `Object.defineProperty`, and the helpers of bundlers. */
export interface Writes {
  readonly names: ReadonlyMap<string, readonly Written[]>;
  /** What stands in for the whole: `module.exports = …`. */
  readonly wholes: readonly Node[];
  /** Objects of which all is taken over: `__exportStar(…, exports)`. */
  readonly stars: readonly Node[];
}

/** A value, or a function that gives it. */
export type Written =
  | { readonly kind: 'value'; readonly node: Node }
  | { readonly kind: 'getter'; readonly node: FunctionNode };

/** `handles` are all expressions that are the object. */
export function writesOf(
  handles: readonly Node[],
  parentOf: (node: Node) => Node | undefined,
): Writes {
  const into: Gathered = { names: new Map(), wholes: [], stars: [] };
  for (const handle of handles) {
    const parent = parentOf(handle);
    if (parent?.type === 'MemberExpression' && parent.object === handle) {
      byMember(parent, { into, parentOf });
    } else if (parent?.type === 'AssignmentExpression' && parent.left === handle) {
      into.wholes.push(parent.right);
    } else if (parent?.type === 'CallExpression') byCall(parent, { handle, into });
  }
  return into;
}

interface Gathered extends Writes {
  readonly names: Map<string, Written[]>;
  readonly wholes: Node[];
  readonly stars: Node[];
}

function byMember(
  member: Node,
  {
    into,
    parentOf,
  }: { readonly into: Gathered; readonly parentOf: (node: Node) => Node | undefined },
): void {
  const parent = parentOf(member);
  if (member.type !== 'MemberExpression' || parent === undefined) return;
  const name = memberName(member);
  if (name === undefined) return;
  if (parent.type === 'AssignmentExpression' && parent.left === member) {
    add(into, name, { kind: 'value', node: parent.right });
  } else if (
    parent.type === 'MemberExpression' &&
    parent.object === member &&
    name === 'prototype'
  ) {
    const grand = parentOf(parent);
    const inner = memberName(parent);
    if (inner !== undefined && grand?.type === 'AssignmentExpression' && grand.left === parent) {
      add(into, `prototype.${inner}`, { kind: 'value', node: grand.right });
    }
  }
}

function byCall(
  { callee, arguments: given }: CallExpression,
  { handle, into }: { readonly handle: Node; readonly into: Gathered },
): void {
  const [first, second, third] = given;
  if (first === handle && second?.type === 'Literal' && third !== undefined) {
    described(String(second.value), third, into);
  } else if (first === handle && second?.type === 'ObjectExpression' && !isAssign(callee)) {
    getters(second, into);
  } else if (second === handle && first !== undefined) {
    into.stars.push(first);
  } else if (first === handle && second !== undefined) into.stars.push(second);
}

/** `Object.defineProperty(exports, 'x', { get: … })`, and `__webpack_require__.d(exports, 'x', getter)` of old. */
function described(name: string, description: Node, into: Gathered): void {
  if (isFunction(description)) add(into, name, { kind: 'getter', node: description });
  if (description.type !== 'ObjectExpression') return;
  for (const property of description.properties) {
    if (property.type !== 'Property') continue;
    const key = keyOf(property.key, property.computed);
    if (key === 'value') add(into, name, { kind: 'value', node: property.value });
    if (key === 'get' && isFunction(property.value)) {
      add(into, name, { kind: 'getter', node: property.value });
    }
  }
}

/** `__webpack_require__.d(exports, { x: () => x })`, `__export(ns, { x: () => x })`. */
function getters({ properties }: ObjectExpression, into: Gathered): void {
  for (const property of properties) {
    if (property.type !== 'Property') continue;
    const name = keyOf(property.key, property.computed);
    if (name === undefined) continue;
    const { value } = property;
    const isGetter = isFunction(value) && value.params.length === 0;
    if (isGetter) add(into, name, { kind: 'getter', node: value });
    if (!isGetter || value.body.type === 'BlockStatement')
      add(into, name, { kind: 'value', node: value });
  }
}

function isAssign(callee: Node): boolean {
  return callee.type === 'MemberExpression' && memberName(callee) === 'assign';
}

function add({ names }: Gathered, name: string, written: Written): void {
  const list = names.get(name);
  if (list === undefined) names.set(name, [written]);
  else list.push(written);
}
