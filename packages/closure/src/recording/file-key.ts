import type { FileAsked } from '../upstream.ts';

/** Names a file at a commit, as git does; behind that, what else the answer depends on. */
export function fileKey({ commit, path, maxBytes, isListed }: FileAsked): string {
  const bound = maxBytes === undefined ? '' : `, ${maxBytes} bytes`;
  return `${commit}:${path}${bound}${isListed === true ? ', listed' : ''}`;
}
