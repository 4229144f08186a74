import type { InconclusiveReason } from '../model/index.ts';

/** An answer, or why there is none. What is unknown is never a pass. */
export type Known<Value> = { readonly kind: 'known'; readonly value: Value } | Unknown;

export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: InconclusiveReason;
  /** What could not be learned, why, and what to do. */
  readonly message: string;
}
