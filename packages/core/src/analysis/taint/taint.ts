import type { Hop } from '../runs/run-step.ts';

/**
 * What a text can say that somebody else wrote. `free` can hold whatever a shell reads as syntax: titles and
 * messages, and also branches and files, since git allows `$`, `(`, `;` and `|` in their names. `structured` is
 * bound to a form that leaves less, such as an address or a version. What only GitHub decides, and names of
 * accounts and repositories, which are letters, digits and hyphens, are no taint.
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
