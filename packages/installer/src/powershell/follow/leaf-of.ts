import { textValue, unknownValue, type Value } from '../values/value.ts';

/** The last part of a path or an address. */
export function leafOf({ texts }: Value): Value {
  if (texts.length === 0) return unknownValue;
  return textValue(texts.map((text) => text.replace(/[\\/]+$/, '').replace(/^.*[\\/]/s, '')));
}
