import type { Node } from 'estree';
import { isClass } from '../is-class.ts';
import { isFunction } from '../is-function.ts';
import { memberName } from '../key-of.ts';
import type { FunctionNode } from '../program.ts';
import type { Entity } from './entity.ts';
import type { Resolver } from './resolver.ts';

/** What `this` is, by the function that it stands in. */
export function resolveThis(node: Node, resolver: Resolver): readonly Entity[] {
  let inner = node;
  for (let up = resolver.parentOf(node); up !== undefined; up = resolver.parentOf(up)) {
    if (up.type === 'PropertyDefinition' && isClass(classOf(up, resolver)))
      return ofClass(up, resolver);
    if (isFunction(up) && up.type !== 'ArrowFunctionExpression') {
      const found = ofFunction(up, resolver);
      if (found !== 'outer') return found;
    }
    inner = up;
  }
  return [{ kind: 'exports', module: resolver.modules.scopeOf(inner) }];
}

function classOf(member: Node, { parentOf }: Resolver): Node | undefined {
  const body = parentOf(member);
  return body === undefined ? undefined : parentOf(body);
}

function ofClass(member: Node, resolver: Resolver): readonly Entity[] {
  const node = classOf(member, resolver);
  if (!isClass(node)) return [];
  const isStatic = 'static' in member && member.static === true;
  return [isStatic ? { kind: 'class', node } : { kind: 'instance', node }];
}

/** `outer` where a helper hands `this` on: `__awaiter(this, void 0, void 0, function* () {…})`. */
function ofFunction(fn: FunctionNode, resolver: Resolver): readonly Entity[] | 'outer' {
  const module = resolver.modules.wrappers.get(fn);
  if (module !== undefined) return [{ kind: 'exports', module }];
  const parent = resolver.parentOf(fn);
  switch (parent?.type) {
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return ofClass(parent, resolver);
    case 'Property': {
      const object = resolver.parentOf(parent);
      return object?.type === 'ObjectExpression' ? [{ kind: 'object', node: object }] : [];
    }
    case 'AssignmentExpression':
      return ofAssigned(parent.left, resolver);
    case 'CallExpression':
      return parent.arguments[0]?.type === 'ThisExpression' ? 'outer' : [];
    default:
      return [{ kind: 'instance', node: fn }];
  }
}

/** `F.prototype.x = function () {…}`, `object.x = function () {…}` */
function ofAssigned(left: Node, resolver: Resolver): readonly Entity[] {
  if (left.type !== 'MemberExpression') return [];
  const { object } = left;
  if (object.type === 'MemberExpression' && memberName(object) === 'prototype') {
    return resolver
      .resolve(object.object)
      .flatMap((one): readonly Entity[] =>
        one.kind === 'function' || one.kind === 'class'
          ? [{ kind: 'instance', node: one.node }]
          : [],
      );
  }
  return resolver.resolve(object);
}
