import type { Plain } from './plain.ts';

/** Keys and indexes from the root of a file. */
export type Path = readonly (string | number)[];

/** A value that is new, or another one than before. */
export interface Change {
  readonly path: Path;
  readonly to: Plain;
}
