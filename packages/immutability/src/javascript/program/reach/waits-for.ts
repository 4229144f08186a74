import type { Node } from 'estree';
import { classAround } from '../is-class.ts';
import { keyOf } from '../key-of.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Resolver } from '../resolve/resolver.ts';

/** What has to be named before a function or class that stands somewhere is taken for called. */
export type Wait =
  | { readonly kind: 'variable' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'nothing' };

export function waitsFor(node: Node, resolver: Resolver): Wait {
  const { parentOf } = resolver;
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
    return ofDeclaration(node, parentOf);
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'VariableDeclarator':
      return { kind: 'variable' };
    case 'MethodDefinition':
      return hasUnknownBase(parent, resolver)
        ? { kind: 'nothing' }
        : byName(keyOf(parent.key, parent.computed));
    case 'PropertyDefinition':
      return byName(keyOf(parent.key, parent.computed));
    case 'Property':
      return isExport(parent, parentOf)
        ? byName(keyOf(parent.key, parent.computed))
        : { kind: 'nothing' };
    case 'AssignmentExpression':
      return ofAssignment(parent.left);
    default:
      return { kind: 'nothing' };
  }
}

function byName(name: string | undefined): Wait {
  return name === undefined ? { kind: 'nothing' } : { kind: 'name', name };
}

/** `export default function () {…}` has no variable. */
function ofDeclaration(node: Node, parentOf: (node: Node) => Node | undefined): Wait {
  return parentOf(node)?.type === 'ExportDefaultDeclaration'
    ? { kind: 'name', name: 'default' }
    : { kind: 'variable' };
}

function ofAssignment(left: Node): Wait {
  if (left.type === 'Identifier') return { kind: 'variable' };
  if (left.type !== 'MemberExpression') return { kind: 'nothing' };
  const name = keyOf(left.property, left.computed);
  // `module.exports = function () {…}` is the module itself.
  return name === 'exports' ? { kind: 'nothing' } : byName(name);
}

/** A base class of others (a stream, an agent) calls methods that nobody names. */
function hasUnknownBase(method: Node, { parentOf, resolve }: Resolver): boolean {
  let node = classAround(method, parentOf);
  for (let depth = 0; depth < 10 && node?.superClass; depth += 1) {
    const base: Entity | undefined = resolve(node.superClass).find(({ kind }) => kind === 'class');
    if (base?.kind !== 'class') return true;
    node = base.node;
  }
  return false;
}

/** `__webpack_require__.d(exports, { x: () => x })`, `__export(ns, { x: () => x })` */
function isExport(property: Node, parentOf: (node: Node) => Node | undefined): boolean {
  const object = parentOf(property);
  const call = object === undefined ? undefined : parentOf(object);
  if (object?.type !== 'ObjectExpression' || call?.type !== 'CallExpression') return false;
  if (call.arguments.length !== 2 || call.arguments[1] !== object) return false;
  return object.properties.every(
    (one) =>
      one.type === 'Property' &&
      one.value.type === 'ArrowFunctionExpression' &&
      one.value.params.length === 0 &&
      one.value.body.type !== 'BlockStatement',
  );
}
