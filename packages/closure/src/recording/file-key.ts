import type { FileAsked } from '../upstream.ts';

/** Names a file at a commit, as git does. */
export function fileKey({ commit, path }: FileAsked): string {
  return `${commit}:${path}`;
}
