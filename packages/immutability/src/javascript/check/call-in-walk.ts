import type { Call } from '../program/program.ts';
import type { AbstractValue } from './abstract-value.ts';

/** A call that is being walked, its arguments looked at. */
export interface CallInWalk {
  readonly node: Call;
  readonly names: readonly string[];
  /** What a method is called of. */
  readonly receiver: AbstractValue | undefined;
  readonly args: readonly AbstractValue[];
}
