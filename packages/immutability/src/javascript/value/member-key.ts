import type { Node } from 'estree';
import { keyOf } from '../program/key-of.ts';
import type { Ask } from './ask.ts';
import { onlyText } from './only-text.ts';
import type { Frame, MemberKey, Values } from './value.ts';

/** Of a property, or of `object[property]`. */
export function memberKey(
  node: { readonly computed: boolean; readonly key: Node },
  ask: Ask,
  frame: Frame | undefined,
): MemberKey {
  const { computed, key } = node;
  const name = keyOf(key, computed);
  if (name !== undefined) return { names: [name] };
  return { names: textsOf(ask.valuesOf(key, frame)) };
}

function textsOf({ cases, isOpen }: Values): readonly string[] | undefined {
  if (isOpen) return undefined;
  const texts = cases.map(({ value }) => onlyText(value));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
