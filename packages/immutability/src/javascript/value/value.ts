import type { Node } from 'estree';
import type { ChoicePart, Condition } from '../../fetch/choice.ts';
import type { FunctionNode } from '../program/program.ts';

/** What an expression can be at run time, as far as texts and what they are taken out of go. */
export type Value =
  /** A text, a number, or anything at all that one source gave: a member of an answer is an answer. */
  | { readonly kind: 'text'; readonly parts: readonly ChoicePart[] }
  /** An object, a list, a function or a class as it is written; its members are read when they are asked for. */
  | { readonly kind: 'node'; readonly node: Node; readonly frame: Frame | undefined }
  /** What `new` makes of a class, or `this` within one; the frame is that of the constructor. */
  | { readonly kind: 'instance'; readonly node: Node; readonly frame: Frame | undefined }
  /** What stands for a module of the program; its exports are read when they are asked for. */
  | { readonly kind: 'module'; readonly node: Node }
  /** True or false: a comparison, a boolean input. */
  | { readonly kind: 'test'; readonly node: Node; readonly frame: Frame | undefined }
  /** Parsed from a text that is shipped: attacker-controlled, never read but by own keys. */
  | { readonly kind: 'json'; readonly value: unknown; readonly name: string }
  /** `isLoose`: these in any order, and any number of them. */
  | { readonly kind: 'list'; readonly items: readonly Values[]; readonly isLoose?: true }
  /** `undefined` and `null` */
  | { readonly kind: 'nothing' };

export interface Case {
  readonly value: Value;
  readonly when: readonly Condition[];
}

export interface Values {
  readonly cases: readonly Case[];
  /** Whether it can be something else than these. */
  readonly isOpen: boolean;
}

/** One run of a function: what its parameters are there. `outer` is the run that calls it. */
export interface Frame {
  readonly fn: FunctionNode;
  readonly argument: (index: number) => Values;
  readonly outer: Frame | undefined;
  readonly depth: number;
}

/** Which member is asked for: one of these names, or with `names` undefined whichever. */
export interface MemberKey {
  readonly names: readonly string[] | undefined;
}
