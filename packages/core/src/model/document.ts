import type { Action } from './action/types.ts';
import type { Dockerfile } from './dockerfile/types.ts';
import type { Lockfile } from './lockfile/types.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import type { Workflow } from './workflow/types.ts';
import type { Comment } from './yaml/index.ts';

/** A source after parsing: what it says, as far as it can be read, and what is wrong with it. */
export interface Document {
  readonly source: Source;
  readonly content: Workflow | Action | Lockfile | Dockerfile | undefined;
  readonly problems: readonly Problem[];
  /** In source order; empty for Dockerfiles. */
  readonly comments: readonly Comment[];
}
