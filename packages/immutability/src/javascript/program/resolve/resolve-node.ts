import type { ExportSpecifier, Node } from 'estree';
import { isClass } from '../is-class.ts';
import { isFunction } from '../is-function.ts';
import { keyOf } from '../key-of.ts';
import type { Entity } from './entity.ts';
import { resolveCall } from './resolve-call.ts';
import { resolveMember } from './resolve-member.ts';
import { resolveName } from './resolve-name.ts';
import { resolveNew } from './resolve-new.ts';
import { resolveThis } from './resolve-this.ts';
import type { Resolver } from './resolver.ts';

/** What an expression can stand for. */
export function resolveNode(node: Node, resolver: Resolver): readonly Entity[] {
  if (isFunction(node)) {
    const table = resolver.modules.requires.get(node);
    if (table === undefined) return [{ kind: 'function', node }];
    return [{ kind: 'require', module: resolver.modules.scopeOf(node), table }];
  }
  if (isClass(node)) return [{ kind: 'class', node }];
  switch (node.type) {
    case 'ObjectExpression':
      return [{ kind: 'object', node }];
    case 'Identifier':
      return resolveName(node, resolver);
    case 'MemberExpression':
      return resolveMember(node, resolver);
    case 'CallExpression':
      return resolveCall(node, resolver);
    case 'NewExpression':
      return resolveNew(node, resolver);
    case 'ImportExpression':
      return imported(node.source, resolver);
    case 'ThisExpression':
      return resolveThis(node, resolver);
    case 'ExportAllDeclaration':
      return imported(node.source, resolver);
    case 'ExportSpecifier':
      return reexported(node, resolver);
    case 'Super':
      return superOf(node, resolver);
    default:
      return partsOf(node).flatMap((part) => resolver.resolve(part));
  }
}

/** Of an expression that passes on what a part of it is. */
function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'SequenceExpression':
      return node.expressions.slice(-1);
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'AssignmentExpression':
      return [node.right];
    case 'AwaitExpression':
      return [node.argument];
    case 'YieldExpression':
      return node.argument ? [node.argument] : [];
    case 'ChainExpression':
      return [node.expression];
    default:
      return [];
  }
}

function imported(source: Node, { modules, fileOf }: Resolver): readonly Entity[] {
  if (source.type !== 'Literal' || typeof source.value !== 'string') return [];
  const module = fileOf(modules.scopeOf(source).file, source.value);
  if (module !== undefined) return [{ kind: 'exports', module }];
  return [{ kind: 'import', from: source.value, name: '*' }];
}

/** `export { name } from './other.js'` */
function reexported(specifier: ExportSpecifier, resolver: Resolver): readonly Entity[] {
  const statement = resolver.parentOf(specifier);
  const name = keyOf(specifier.local, false);
  if (statement?.type !== 'ExportNamedDeclaration' || !statement.source || name === undefined)
    return [];
  return imported(statement.source, resolver).flatMap((one) => resolver.member(one, name));
}

/** `super` of a call or of a member: the class that is extended. */
function superOf(node: Node, resolver: Resolver): readonly Entity[] {
  for (let up = resolver.parentOf(node); up !== undefined; up = resolver.parentOf(up)) {
    if (!isClass(up)) continue;
    const base = up.superClass ? resolver.resolve(up.superClass) : [];
    const isCall = resolver.parentOf(node)?.type === 'CallExpression';
    return base.flatMap((one): readonly Entity[] => {
      if (isCall || (one.kind !== 'class' && one.kind !== 'function')) return [one];
      return [{ kind: 'instance', node: one.node }];
    });
  }
  return [];
}
