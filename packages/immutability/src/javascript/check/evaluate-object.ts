import type { ObjectExpression, Property } from 'estree';
import type { AbstractValue } from './abstract-value.ts';
import type { Walk } from './walk.ts';

export function evaluateObject(node: ObjectExpression, walk: Walk): AbstractValue {
  const members = new Map<string, AbstractValue>();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = walk.into.expression(property.argument, walk);
      if (spread.kind === 'object')
        for (const [key, value] of spread.members) members.set(key, value);
      else members.set(`...${members.size}`, spread);
    } else members.set(nameOf(property, members.size), walk.into.expression(property.value, walk));
  }
  return { kind: 'object', members };
}

function nameOf({ key, computed }: Property, index: number): string {
  if (key.type === 'Identifier' && !computed) return key.name;
  if (key.type === 'Literal') return String(key.value);
  return `[${index}]`;
}
