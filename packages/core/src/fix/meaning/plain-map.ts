import type { Plain } from './plain.ts';
import { plainText } from './plain-text.ts';

/** A map of strings as the reader of a file sees it. */
export function plainMap(entries: Iterable<readonly [string, string]>): Plain {
  return new Map([...entries].map(([key, value]) => [key, plainText(value)]));
}
