import type { ScalarNode } from '../../model/index.ts';
import type { RunStep } from '../runs/run-step.ts';

/** A client of the cache in a job. */
export interface CacheUse {
  readonly site: RunStep | undefined;
  readonly at: ScalarNode;
  /** `"actions/cache"` */
  readonly name: string;
  readonly restores: UseState;
  readonly saves: UseState;
  /** Facts that this rests on, one sentence each. */
  readonly because: readonly string[];
  /** How it is switched off by itself; undefined when it has no such switch. */
  readonly remedy: string | undefined;
  /** Whether it keeps off when `ACTIONS_CACHE_MODE` says so. */
  readonly isObedient: boolean;
}

export type UseState = 'yes' | 'no' | 'maybe';

/** Something that may use the cache, whose content is not known. */
export interface UnknownContent {
  readonly at: ScalarNode;
  readonly site: RunStep | undefined;
  /** Why nothing can be said of it. */
  readonly why: string;
}
