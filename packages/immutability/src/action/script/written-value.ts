import type { Choice } from '../../fetch/choice.ts';

/** A value that a script leaves to later steps. */
export interface WrittenValue {
  readonly to: 'output' | 'env';
  readonly name: string;
  readonly choice: Choice;
}
