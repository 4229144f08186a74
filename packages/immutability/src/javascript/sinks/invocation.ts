import type { Node } from 'estree';
import type { Call } from '../program/program.ts';

/** A program that is started: what says which, and with which arguments. */
export interface Invocation {
  /** The call that says it: the one that starts it, or that of an own function which hands its arguments on. */
  readonly call: Call;
  readonly command: Node;
  readonly args: Node | undefined;
  /** The calls between, from the one that starts it on. */
  readonly through: readonly Call[];
}
