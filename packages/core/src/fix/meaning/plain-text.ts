import type { PlainScalar } from './plain.ts';

/** A string as the reader of a file sees it. */
export function plainText(value: string): PlainScalar {
  return { type: 'string', value };
}
