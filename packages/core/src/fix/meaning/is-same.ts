import type { Plain, PlainMap, PlainScalar } from './plain.ts';

/** Whether two values say the same; the order of keys says nothing. */
export function isSame(one: Plain, other: Plain): boolean {
  if (isList(one)) return isList(other) && areSame(one, other);
  if (isMap(one)) return isMap(other) && areMapsSame(one, other);
  return isScalar(other) && one.type === other.type && one.value === other.value;
}

function isList(plain: Plain): plain is readonly Plain[] {
  return Array.isArray(plain);
}

function isMap(plain: Plain): plain is PlainMap {
  return plain instanceof Map;
}

function isScalar(plain: Plain): plain is PlainScalar {
  return !isList(plain) && !isMap(plain);
}

function areSame(one: readonly Plain[], other: readonly Plain[]): boolean {
  return one.length === other.length && one.every((item, index) => sameAs(item, other[index]));
}

function areMapsSame(one: PlainMap, other: PlainMap): boolean {
  return one.size === other.size && [...one].every(([key, value]) => sameAs(value, other.get(key)));
}

function sameAs(one: Plain, other: Plain | undefined): boolean {
  return other !== undefined && isSame(one, other);
}
