import type { MemberExpression, Node } from 'estree';

/** The name under which a member is read or a property stands, where that is known without running anything. */
export function keyOf(key: Node, computed: boolean): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Identifier') return computed ? undefined : key.name;
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')) {
    return String(key.value);
  }
  return undefined;
}

export function memberName({ property, computed }: MemberExpression): string | undefined {
  return keyOf(property, computed);
}
