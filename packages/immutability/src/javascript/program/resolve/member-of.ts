import type { ObjectExpression } from 'estree';
import { type ClassNode, isClass } from '../is-class.ts';
import { keyOf } from '../key-of.ts';
import type { ModuleRecord } from '../modules/module-record.ts';
import type { FunctionNode } from '../program.ts';
import { distinct, type Entity } from './entity.ts';
import { globalObjects } from './global-writes.ts';
import { nameOfFunction } from './name-of-function.ts';
import { literalMember } from './resolve-member.ts';
import type { Resolver } from './resolver.ts';
import { valuesOf } from './values-of.ts';
import type { Writes } from './writes-of.ts';

/** What a member of a thing stands for. */
export function memberOf(of: Entity, name: string, resolver: Resolver): readonly Entity[] {
  switch (of.kind) {
    case 'import':
      return [{ ...of, name: under(of.name, name) }];
    case 'global':
      return globalMember(of.name, name, resolver);
    case 'module':
      return name === 'exports' ? [{ kind: 'exports', module: of.module }] : [];
    case 'exports':
      return exported(of.module, name, resolver);
    case 'thunk':
      return resolver.resolve(of.of).flatMap((one) => (name === 'a' ? [one] : []));
    case 'object':
      return ofObject(of.node, name, resolver);
    case 'class':
      return ofClass(of.node, { name, isStatic: true, resolver });
    case 'instance':
      return isClass(of.node)
        ? ofClass(of.node, { name, isStatic: false, resolver })
        : ofConstructed(of.node, name, resolver);
    case 'function':
      return ofFunction(of.node, name, resolver);
    default:
      return [];
  }
}

/** What the platform gives under the name, and what code puts there. */
function globalMember(of: string, name: string, resolver: Resolver): readonly Entity[] {
  if (!globals.has(of)) return [{ kind: 'global', name: `${of}.${name}`.slice(0, 200) }];
  return [{ kind: 'global', name }, ...resolver.globals(name)];
}

const globals: ReadonlySet<string> = new Set(globalObjects);

/** `fs.promises.readFile` is `promises.readFile` of `fs`, and so it is by way of its default export. */
function under(outer: string, name: string): string {
  return outer === '*' || outer === 'default' ? name : `${outer}.${name}`.slice(0, 200);
}

/** Of CommonJS the default export is the whole, unless it is said. */
function exported(module: ModuleRecord, name: string, resolver: Resolver): readonly Entity[] {
  const writes = resolver.exportsOf(module);
  const found = [...written(writes, name, resolver), ...throughWholes(writes, name, resolver)];
  if (found.length > 0) return distinct(found);
  if (name === 'default') return [{ kind: 'exports', module }];
  return distinct(
    writes.stars
      .slice(0, mostStars)
      .flatMap((star) => resolver.resolve(star).flatMap((one) => resolver.member(one, name))),
  );
}

const mostStars = 100;

function written(writes: Writes, name: string, resolver: Resolver): readonly Entity[] {
  return valuesOf(writes.names.get(name) ?? [], resolver);
}

function throughWholes({ wholes }: Writes, name: string, resolver: Resolver): readonly Entity[] {
  return wholes.flatMap((whole) =>
    resolver.resolve(whole).flatMap((one) => resolver.member(one, name)),
  );
}

function ofObject(node: ObjectExpression, name: string, resolver: Resolver): readonly Entity[] {
  const own = literalMember(node, name, resolver);
  const writes = resolver.objectWrites(node);
  const later = [...own, ...written(writes, name, resolver)];
  if (later.length > 0 || writes.stars.length === 0) return distinct(later);
  return distinct(
    writes.stars
      .slice(0, mostStars)
      .flatMap((star) => resolver.resolve(star).flatMap((one) => resolver.member(one, name))),
  );
}

interface ClassMember {
  readonly name: string;
  readonly isStatic: boolean;
  readonly resolver: Resolver;
}

function ofClass(node: ClassNode, member: ClassMember): readonly Entity[] {
  const { name, isStatic, resolver } = member;
  const own = node.body.body.flatMap((one): readonly Entity[] => {
    if (one.type === 'StaticBlock' || one.static !== isStatic) return [];
    if (keyOf(one.key, one.computed) !== name) return [];
    return one.value ? resolver.resolve(one.value) : [];
  });
  const fields = isStatic ? [] : (resolver.fields(node).get(name) ?? []);
  const found = [...own, ...fields.flatMap((one) => resolver.resolve(one))];
  if (found.length > 0) return distinct(found);
  const named = isStatic && node.id ? ofNamed(node.id, name, resolver) : [];
  if (named.length > 0 || !node.superClass) return named;
  const base = resolver.resolve(node.superClass).flatMap((one): readonly Entity[] => {
    if (one.kind !== 'class' && one.kind !== 'function') return [];
    return [isStatic ? one : { kind: 'instance', node: one.node }];
  });
  return distinct(base.flatMap((one) => resolver.member(one, name)));
}

function ofNamed(
  id: Parameters<Resolver['variableOf']>[0],
  name: string,
  resolver: Resolver,
): readonly Entity[] {
  const variable = resolver.variableOf(id);
  return variable === undefined ? [] : written(resolver.writes(variable), name, resolver);
}

/** `F.x = …` of a function that a name holds. */
function ofFunction(node: FunctionNode, name: string, resolver: Resolver): readonly Entity[] {
  if (name === 'prototype') return [{ kind: 'instance', node }];
  const id = nameOfFunction(node, resolver.parentOf);
  return id === undefined ? [] : ofNamed(id, name, resolver);
}

/** What `F.prototype.x` and `this.x` within `F` are given. */
function ofConstructed(node: FunctionNode, name: string, resolver: Resolver): readonly Entity[] {
  const fields = resolver.fields(node).get(name) ?? [];
  const id = nameOfFunction(node, resolver.parentOf);
  const methods = id === undefined ? [] : ofNamed(id, `prototype.${name}`, resolver);
  return distinct([...methods, ...fields.flatMap((one) => resolver.resolve(one))]);
}
