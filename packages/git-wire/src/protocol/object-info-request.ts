import type { ObjectFormat } from '../git-client.ts';
import { toCommandRequest } from './command-request.ts';

/**
 * gitprotocol-v2, "object-info": `size` and an `oid` for each object whose size is wanted.
 * https://git-scm.com/docs/gitprotocol-v2#_object_info
 */
export function toObjectInfoRequest(format: ObjectFormat, ids: readonly string[]): Uint8Array {
  const args = ['size', ...ids.map((id) => `oid ${id}`)];
  return toCommandRequest({ command: 'object-info', format, args });
}
