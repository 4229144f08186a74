import type { Ask } from './ask.ts';
import type { Value, Values } from './value.ts';

/** The elements of a list in their order; undefined where they cannot be told. */
export function elementsOf(value: Value, ask: Ask): readonly Values[] | undefined {
  if (value.kind === 'list') return value.isLoose ? undefined : value.items;
  if (value.kind !== 'node' || value.node.type !== 'ArrayExpression') return undefined;
  const elements: Values[] = [];
  for (const one of value.node.elements) {
    if (one === null) return undefined;
    if (one.type !== 'SpreadElement') {
      elements.push(ask.valuesOf(one, value.frame));
      continue;
    }
    const { cases, isOpen } = ask.valuesOf(one.argument, value.frame);
    const [only] = cases;
    if (isOpen || only === undefined || cases.length > 1) return undefined;
    const inner = elementsOf(only.value, ask);
    if (inner === undefined) return undefined;
    elements.push(...inner);
  }
  return elements;
}
