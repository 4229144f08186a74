import type { Source } from '@portcullis/core';

/**
 * The repository of an action at one commit. Paths are from its root, with `/`. Nothing outside of it is ever read, and
 * a link is followed only within.
 */
export interface ActionTree {
  /** Never throws. */
  read(path: string): TreeAnswer;
  /** Names in a folder, folders with `/` at the end; undefined where there is no such folder. No more than `limits.names`. */
  list(path: string): readonly string[] | undefined;
}

export type TreeAnswer =
  | { readonly kind: 'file'; readonly source: Source }
  | { readonly kind: 'absent' }
  /** `why` is a clause for the report. */
  | { readonly kind: 'unread'; readonly why: string };
