import type { ObjectFormat } from '../git-client.ts';
import { toCommandRequest } from './command-request.ts';

/**
 * gitprotocol-v2, "ls-refs": asks for HEAD, the branches and the tags. `peel` adds the object behind an annotated
 * tag, `symrefs` the branch that HEAD means. Without `ref-prefix` a server would also send every `refs/pull/`.
 * https://git-scm.com/docs/gitprotocol-v2#_ls_refs
 */
export function toLsRefsRequest(format: ObjectFormat): Uint8Array {
  const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'].map((prefix) => `ref-prefix ${prefix}`);
  return toCommandRequest({ command: 'ls-refs', format, args: ['peel', 'symrefs', ...prefixes] });
}
