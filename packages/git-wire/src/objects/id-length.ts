import type { ObjectFormat } from '../git-client.ts';

/** Bytes of an object id; its text has twice as many characters. */
export function idLength(format: ObjectFormat): number {
  return format === 'sha1' ? 20 : 32;
}
