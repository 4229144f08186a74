import type { ChoicePart } from '../../fetch/choice.ts';
import { changeOf } from './changed-part.ts';
import type { Value } from './value.ts';

export function isSame(one: Value, other: Value): boolean {
  if (one === other) return true;
  switch (one.kind) {
    case 'nothing':
      return other.kind === 'nothing';
    case 'text':
      return other.kind === 'text' && areSame(one.parts, other.parts);
    case 'json':
      return other.kind === 'json' && one.value === other.value;
    case 'module':
      return other.kind === 'module' && other.node === one.node;
    case 'list':
      return false;
    default:
      return other.kind === one.kind && other.node === one.node && other.frame === one.frame;
  }
}

function areSame(some: readonly ChoicePart[], others: readonly ChoicePart[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  return some.every((one, index) => {
    const other = others[index];
    return other !== undefined && isSamePart(one, other);
  });
}

function isSamePart(one: ChoicePart, other: ChoicePart): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind || changeOf(one) !== changeOf(other)) return false;
  switch (one.kind) {
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'unknown':
      return other.kind === 'unknown' && one.why === other.why;
    case 'answer':
      return other.kind === 'answer' && one.what === other.what && one.at === other.at;
    case 'input':
      return (
        other.kind === 'input' &&
        one.name === other.name &&
        (one.orElse === undefined) === (other.orElse === undefined) &&
        areSame(one.orElse ?? [], other.orElse ?? [])
      );
    default:
      return 'name' in other && one.name === other.name;
  }
}
