import type { AbstractValue } from './abstract-value.ts';

/** Whether two values are surely the same. */
export function isSameValue(one: AbstractValue, other: AbstractValue): boolean {
  if (one === other) return true;
  const key = keyOf(one);
  return key !== undefined && key === keyOf(other);
}

/** What tells a value from others; undefined where nothing does. */
export function keyOf(value: AbstractValue): string | undefined {
  switch (value.kind) {
    case 'constant':
      return value.value === undefined ? 'undefined' : JSON.stringify(value.value);
    case 'leaf':
    case 'made':
      return value.key;
    case 'hasher':
    case 'digest':
      return `${value.kind} ${value.key}`;
    case 'function':
      return `function ${value.node.range?.join()}`;
    default:
      return undefined;
  }
}
