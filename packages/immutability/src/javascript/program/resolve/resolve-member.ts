import type { MemberExpression, ObjectExpression } from 'estree';
import { keyOf, memberName } from '../key-of.ts';
import { distinct, type Entity } from './entity.ts';
import type { Resolver } from './resolver.ts';

/** What `object.name` stands for; with a key that nobody knows, all that a table of the code holds. */
export function resolveMember(node: MemberExpression, resolver: Resolver): readonly Entity[] {
  const name = memberName(node);
  const objects = resolver.resolve(node.object);
  if (name !== undefined) return distinct(objects.flatMap((one) => resolver.member(one, name)));
  return distinct(
    objects.flatMap((one) => (one.kind === 'object' ? allOf(one.node, resolver) : [])),
  );
}

function allOf({ properties }: ObjectExpression, resolver: Resolver): readonly Entity[] {
  return properties
    .slice(0, mostOfTable)
    .flatMap((one) => (one.type === 'Property' ? resolver.resolve(one.value) : []));
}

const mostOfTable = 64;

/** The member of an object literal, the last of its name first. */
export function literalMember(
  { properties }: ObjectExpression,
  name: string,
  resolver: Resolver,
): readonly Entity[] {
  return properties.flatMap((one): readonly Entity[] => {
    if (one.type === 'SpreadElement') {
      return resolver.resolve(one.argument).flatMap((all) => resolver.member(all, name));
    }
    return keyOf(one.key, one.computed) === name ? resolver.resolve(one.value) : [];
  });
}
