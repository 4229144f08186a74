import type { Mending } from './repair.ts';

/** A repair that is proposed. */
export interface Planned {
  /** The repair's id. */
  readonly repair: string;
  readonly mending: Mending;
}
