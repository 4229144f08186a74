import type { ChoicePart } from '../../fetch/choice.ts';
import type { Value } from './value.ts';

/** A value within a text. */
export function toParts(value: Value): readonly ChoicePart[] {
  switch (value.kind) {
    case 'text':
      return value.parts;
    case 'nothing':
      return [{ kind: 'text', text: 'undefined' }];
    case 'json':
      return jsonParts(value.value, value.name);
    case 'test':
      return [{ kind: 'unknown', why: 'it is true or false' }];
    case 'list':
      return [{ kind: 'unknown', why: 'it is a list' }];
    default:
      return [{ kind: 'unknown', why: 'it is an object of the code' }];
  }
}

function jsonParts(value: unknown, name: string): readonly ChoicePart[] {
  if (value === '') return [];
  if (typeof value === 'string' || typeof value === 'number') {
    return [{ kind: 'text', text: String(value) }];
  }
  return [{ kind: 'table', name }];
}
