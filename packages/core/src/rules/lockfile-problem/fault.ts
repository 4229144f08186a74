import type { Place } from '../../model/index.ts';

/** Something wrong with the lockfile, where it stands. */
export interface Fault {
  readonly at: Place;
  readonly message: string;
}
