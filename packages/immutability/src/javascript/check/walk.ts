import type { Node } from 'estree';
import type { CheckFlaw, CheckOutcome } from '../../fetch/fetch.ts';
import type { Effort } from '../program/effort.ts';
import type { Call, FunctionNode, Program } from '../program/program.ts';
import type { AbstractValue } from './abstract-value.ts';
import type { Invocation } from './invocation.ts';
import type { State } from './state.ts';

/** One walk from where the way to a fetch begins, to all that is done with what it brings. */
export interface Walk {
  readonly program: Program;
  readonly into: Into;
  /** The fetch. */
  readonly target: Call;
  /** Functions on the way to it. */
  readonly leads: ReadonlySet<FunctionNode>;
  /** Here and now. */
  state: State;
  frame: Frame;
  /** Functions that are being walked, outermost first. */
  readonly stack: FunctionNode[];
  readonly uses: Use[];
  readonly notes: Note[];
  /** Own functions that were called, and not with anything that is followed. */
  readonly passed: Set<FunctionNode>;
  /** Keys of values that name a fetched file. */
  readonly names: Set<string>;
  /** A hash of the file was compared, whatever followed from that. */
  hasCompared: boolean;
  /** Fetches so far: one call can fetch many times. */
  fetched: number;
  /** What all walks and questions of the program took. */
  readonly effort: Effort;
  steps: number;
  depth: number;
  /** Why the walk is not complete; undefined while it is. */
  over: string | undefined;
}

/** How parts of the walk go on into each other; handed down, so that none of them imports one above it. */
export interface Into {
  readonly expression: (node: Node, walk: Walk) => AbstractValue;
  readonly statement: (node: Node, walk: Walk) => void;
  readonly call: (invocation: Invocation, walk: Walk) => AbstractValue;
}

/** What ends a stretch of code other than its end. */
export interface Frame {
  readonly returns: { readonly value: AbstractValue; readonly state: State }[];
  throws: State[];
  readonly jumps: { readonly label: string; readonly state: State }[];
  /** What promises that are being made were fulfilled with, by their keys. */
  readonly settled: Map<string, { readonly value: AbstractValue; readonly state: State }[]>;
}

/** A point at which what was fetched is unpacked, run, or handed on. */
export interface Use {
  readonly node: Node;
  readonly file: number;
  readonly check: CheckOutcome | undefined;
}

/** Something that looks like a check, and is none. */
export interface Note {
  readonly flaw: CheckFlaw;
  readonly why: string;
}

export function newFrame(settled: Frame['settled'] = new Map()): Frame {
  return { returns: [], throws: [], jumps: [], settled };
}

export const mostDepth = 500;
export const mostStack = 24;
