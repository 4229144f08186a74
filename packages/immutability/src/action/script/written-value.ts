import type { Choice } from '../../fetch/choice.ts';

/** A value that a script leaves to later steps. */
export interface WrittenValue {
  readonly to: 'output' | 'env';
  /** undefined where it could not be read, and so can be any. */
  readonly name: string | undefined;
  readonly choice: Choice;
}
