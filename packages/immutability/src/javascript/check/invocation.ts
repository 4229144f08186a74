import type { FunctionNode } from '../program/program.ts';
import type { AbstractValue } from './abstract-value.ts';

/** A function, where it is called. */
export interface Invocation {
  readonly fn: FunctionNode;
  readonly args: readonly AbstractValue[];
  /** Also where the function does not say so: the generator of `__awaiter`. */
  readonly isAsync?: boolean;
}
