import type { Choice, Condition } from '../../fetch/choice.ts';

/** One list of arguments that a program can be started with. */
export interface ArgumentList {
  readonly words: readonly ListWord[];
  readonly when: readonly Condition[];
}

/** One of them; what only some runs add is not sure. */
export interface ListWord {
  readonly choice: Choice;
  readonly isSure: boolean;
}
