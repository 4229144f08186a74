import type { Replies } from './sandbox/execution.ts';
import type { Isolation } from './sandbox/isolation/isolation.ts';
import type { Authority } from './server/authority.ts';

/** What all executions of one proof share. */
export interface World {
  /** Holds a folder for each execution. */
  readonly root: string;
  readonly isolation: Isolation;
  readonly authority: Authority;
  /** Programs of this machine, by name. */
  readonly tools: ReadonlyMap<string, string>;
  /** Stands in every file of a tampered artifact, and nowhere else. */
  readonly mark: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where nothing is installed without an answer; each execution may have its own. */
  readonly replies?: Replies;
  readonly timeout: number;
}
