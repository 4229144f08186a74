import type { ScalarNode } from '../../model/index.ts';

/** What a job may do with the cache, as the cache service enforces it. */
export interface CacheAccess {
  readonly restores: Allowed;
  readonly saves: Allowed;
  /** The `cache-mode` that decides; undefined when only GitHub's default does. */
  readonly at: ScalarNode | undefined;
}

export type Allowed = 'yes' | 'no' | 'maybe';
