/**
 * An alternative as it reads with the inputs as they are. What is not known text is one sign of a private use area; those
 * that an action's own text has are left out of it, so that none is mistaken for one.
 */
export interface Filled {
  readonly text: string;
  /** What a server answered takes part. */
  readonly isAnswered: boolean;
  /** Why a part is not known at all. */
  readonly unknown: string | undefined;
  /** Inputs that take part, in order. */
  readonly inputs: readonly string[];
  /** An input that is empty here, and that nothing replaces: what is done then is another alternative. */
  readonly isEmpty: boolean;
  /** Files or variables of whoever uses the action that take part. */
  readonly others: readonly string[];
}

export const signs = {
  /** A value that the action ships, or an exact version that somebody has to give. */
  version: '\uE101',
  /** Of the machine: no version. */
  machine: '\uE102',
  answer: '\uE103',
  unknown: '\uE104',
} as const;
