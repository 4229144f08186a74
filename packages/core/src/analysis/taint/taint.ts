import type { Hop } from '../runs/run-step.ts';

/**
 * What a text can say that somebody else wrote. `structured` is bound to an alphabet (a branch name, a file
 * name, a login): it can still hold shell syntax, but not everything. What only GitHub decides is no taint.
 */
export type TextClass = 'structured' | 'free';

/**
 * Who writes it: anybody with an account, a person whose change was merged or who may write to the repository,
 * or whoever calls this workflow or action, of whom nothing is known here.
 */
export type Author = 'outsider' | 'member' | 'caller';

/** Text of somebody else that arrives at a place, and the way it took. */
export interface Taint {
  /** Where it comes from, in the file's own words: `github.event.issue.title`, or a command line. */
  readonly source: string;
  readonly class: TextClass;
  readonly author: Author;
  /** From the source to the place that was asked about, the source first; the last is not the place itself. */
  readonly hops: readonly Hop[];
  /** What could not be decided on the way, one sentence each; none means that it is certain. */
  readonly doubts: readonly string[];
}
