import type { Node } from 'estree';
import type { CheckOutcome } from '../../fetch/fetch.ts';
import type { FunctionNode } from '../program/program.ts';

/**
 * What an expression can be while the code between a fetch and a use is walked. A path, a response, a stream and the
 * bytes of one and the same file are one value, so that a check of either is a check of all.
 */
export type AbstractValue =
  /** Nothing is known but where it comes from; equal keys are equal values. */
  | { readonly kind: 'leaf'; readonly key: string; readonly node: Node }
  | { readonly kind: 'constant'; readonly value: Constant }
  /** Follows from others alone: `path.join`, `toLowerCase`, `Buffer.concat`. */
  | {
      readonly kind: 'made';
      readonly key: string;
      readonly node: Node;
      readonly from: readonly AbstractValue[];
    }
  /** The object of `createHash`, or of `createVerify`; what was fed to it is in the state. */
  | { readonly kind: 'hasher'; readonly key: string; readonly algorithm: string | undefined }
  | { readonly kind: 'digest'; readonly key: string; readonly algorithm: string | undefined }
  /** A stream that writes a file. */
  | { readonly kind: 'writer'; readonly path: AbstractValue }
  /** The outcome of a comparison: what is known of the files where it is true, and where it is not. */
  | { readonly kind: 'test'; readonly whenTrue: Facts; readonly whenFalse: Facts }
  /** One of these; with each comes what is known where it is that one. */
  | {
      readonly kind: 'cases';
      readonly cases: readonly ValueCase[];
    }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, AbstractValue> }
  | { readonly kind: 'list'; readonly items: readonly AbstractValue[] }
  | { readonly kind: 'function'; readonly node: FunctionNode }
  /** What fulfils or rejects a promise. */
  | { readonly kind: 'settler'; readonly promise: string; readonly fulfils: boolean }
  /** A promise: what it proves holds once it is awaited. `isNever`: it never fulfils. */
  | {
      readonly kind: 'pending';
      readonly value: AbstractValue;
      readonly facts: Facts;
      readonly isNever: boolean;
    };

export interface ValueCase {
  readonly value: AbstractValue;
  readonly facts: Facts;
  readonly trail: Trail;
}

/** The decisions on the way to a point, since the beginning. */
export type Trail = readonly TrailStep[];

export interface TrailStep {
  readonly kind: 'branch' | 'catch' | 'loop';
  /** The test, or the statement. */
  readonly node: Node;
  readonly taken: boolean;
}

export type Constant = string | number | boolean | null | undefined;

/** For each fetched file (by the number of its fetch) the checks that hold, by where they stand. */
export type Facts = ReadonlyMap<number, ReadonlyMap<string, CheckOutcome>>;

export const noFacts: Facts = new Map();
