import type { Expression, Place } from '../../model/index.ts';
import type { Hop } from '../runs/run-step.ts';

/** A secret that an expression becomes, or is a part of. */
export interface CarriedSecret {
  /** In upper case; the job's own token is `GITHUB_TOKEN`, and `''` is one that an expression picks, or all. */
  readonly name: string;
  /** Where the expression names it, or what holds it. */
  readonly at: Place;
  readonly expression: Expression;
  /** How it came there, the secret first; none when the expression itself names it. */
  readonly hops: readonly Hop[];
}
