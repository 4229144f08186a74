import type { LockIndex } from '@portcullis/core';

/** One thing that somebody uses: what names it, and what is wanted of it. */
export interface AskedPin {
  /** See `pinKey` and `lockedKey`. */
  readonly key: string;
  /** `owner/name` */
  readonly repository: string;
  readonly path: string | undefined;
  readonly ref: string;
  /** The lockfile that says what it runs in turn. */
  readonly lock?: LockIndex | undefined;
  /** What stands there; `none` where only the commit is of interest, as in a lockfile. */
  readonly content: 'action' | 'workflow' | 'none';
}
