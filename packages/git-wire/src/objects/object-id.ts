import { createHash } from 'node:crypto';
import type { ObjectFormat } from '../git-client.ts';
import type { GitObject } from './git-object.ts';

/** The hash of `type size NUL bytes`: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function objectId(format: ObjectFormat, { type, bytes }: GitObject): string {
  return createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
