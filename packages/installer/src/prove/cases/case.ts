import type { Execution } from '../sandbox/execution.ts';

/** One way to deceive an installer, which it must refuse. */
export interface Case
  extends Pick<Execution, 'answering' | 'without' | 'replies' | 'args' | 'environment'> {
  readonly name: string;
  /** How programs that hash are taken away: one by one if absent. `every` way is for what shows the most. */
  readonly lacking?: 'every' | 'none';
  /** It may end with 0 without having asked for the artifact: what was tried is nothing that it knows. */
  readonly isOptional?: true;
  /** Why this cannot be tried here. */
  readonly obstacle?: string;
}
