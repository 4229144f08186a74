import type { Inconclusive } from '../../engine/index.ts';
import type { Location } from '../../model/index.ts';

/** A lockfile that may be written, or why none may. Pure data; nothing has happened yet. */
export interface LockPlan {
  /** The whole file; what `refused` and `inconclusive` name is not in it. */
  readonly text: string;
  readonly entries: number;
  readonly workflows: number;
  /** Why it must not be written. */
  readonly refused: readonly LockNote[];
  readonly inconclusive: readonly Pick<Inconclusive, 'at' | 'message'>[];
  /** What no lockfile covers. */
  readonly notes: readonly LockNote[];
}

export interface LockNote {
  readonly at: Location;
  readonly message: string;
}
