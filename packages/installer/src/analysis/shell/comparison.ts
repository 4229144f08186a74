import type { Span } from '../analysis.ts';
import type { Value } from './value.ts';

/** Two words that are asked to be the same. */
export interface Comparison {
  readonly left: Operand;
  readonly right: Operand;
  readonly at: Span;
  readonly tool: string;
  /** The right side is a pattern, or only has to be part of the left. */
  readonly isLoose?: boolean;
  /** What was the right side is the left one now, and the pattern still. */
  readonly isTurned?: boolean;
}

export interface Operand {
  readonly value: Value;
  readonly name?: string | undefined;
}
