import type { LibraryName } from '../library/library-function.ts';
import type { Call } from '../program/program.ts';

/** A call of the action's own code, with what it is known to call. */
export interface NamedCall {
  readonly call: Call;
  /** Known functions that it can be; empty when none is known. */
  readonly names: readonly LibraryName[];
  /** As it is written: `octokit`, `rest`, `repos`, `getLatestRelease`; empty where it is no plain path. */
  readonly path: readonly string[];
  /** Whether it calls, or can call, a function of the program that is no known one. */
  readonly isOwn: boolean;
}
