import type { MemberExpression, Node } from 'estree';
import { isFunction } from './is-function.ts';
import { keyOf, memberName } from './key-of.ts';
import type { MethodIndex } from './method-index.ts';
import type { Callee } from './program.ts';
import { distinct, type Entity } from './resolve/entity.ts';
import type { Resolver } from './resolve/resolver.ts';

/** What an expression that is called can be. */
export function calleesOf(
  expression: Node,
  { resolver, methods }: { readonly resolver: Resolver; readonly methods: () => MethodIndex },
): readonly Callee[] {
  const node = expression.type === 'ChainExpression' ? expression.expression : expression;
  const handed = node.type === 'MemberExpression' ? handedOn(node, resolver) : [];
  if (handed.length > 0) return handed;
  const entities = resolver.resolve(node);
  const found = entities.flatMap((one) => toCallees(one, resolver));
  if (found.length > 0 || node.type !== 'MemberExpression') return found;
  return methods()
    .named(node)
    .map((fn) => ({ kind: 'function', node: fn }));
}

/** `f.call(this)`, `f.apply(this, args)`, `f.bind(this)` */
function handedOn(node: MemberExpression, resolver: Resolver): readonly Callee[] {
  const name = memberName(node);
  if (name !== 'call' && name !== 'apply' && name !== 'bind') return [];
  return resolver.resolve(node.object).flatMap((one) => toCallees(one, resolver));
}

function toCallees(entity: Entity, resolver: Resolver): readonly Callee[] {
  switch (entity.kind) {
    case 'function':
      return [{ kind: 'function', node: entity.node }];
    case 'class':
      return constructorOf(entity.node, resolver);
    case 'import':
      return [{ kind: 'import', from: entity.from, name: entity.name }];
    case 'global':
      return [{ kind: 'global', name: entity.name }];
    case 'require':
      return entity.table === undefined ? [{ kind: 'global', name: 'require' }] : [];
    case 'loader':
      return isFunction(entity.module.node) ? [{ kind: 'function', node: entity.module.node }] : [];
    case 'exports':
      return distinct(
        resolver.exportsOf(entity.module).wholes.flatMap((whole) => resolver.resolve(whole)),
      ).flatMap((one) => (one.kind === 'exports' ? [] : toCallees(one, resolver)));
    default:
      return [];
  }
}

/** Its own, or that of the class that it extends. */
function constructorOf(node: Node, resolver: Resolver): readonly Callee[] {
  let at: Node = node;
  for (let depth = 0; depth < 10; depth += 1) {
    if (at.type !== 'ClassDeclaration' && at.type !== 'ClassExpression') break;
    const own = at.body.body.find(
      (one) => one.type === 'MethodDefinition' && keyOf(one.key, one.computed) === 'constructor',
    );
    if (own?.type === 'MethodDefinition') return [{ kind: 'function', node: own.value }];
    const base: Entity | undefined = at.superClass ? resolver.resolve(at.superClass)[0] : undefined;
    if (base === undefined) break;
    if (base.kind === 'import' || base.kind === 'global') return toCallees(base, resolver);
    if (base.kind !== 'class') break;
    at = base.node;
  }
  return [];
}
