import type { Check, Doubt, Span, Weakness } from '../../analysis/analysis.ts';
import type { PsNode } from '../tree/ps-node.ts';
import type { Site } from '../values/site.ts';
import type { Value } from '../values/value.ts';
import type { State } from './state.ts';

/** Follows a script on all its ways at once; what has a place in it knows nothing of the grammar. */
export interface Machine {
  /** Undefined where nothing gets. */
  state: State | undefined;
  readonly evaluate: (node: PsNode) => Value;
  readonly functions: ReadonlyMap<string, PsNode & { kind: 'function' }>;
  /** The calls that led here. */
  calls: readonly Span[];
  frames: Frames;
  steps: number;
  readonly sites: Map<string, Site>;
  readonly checks: Map<number, Check>;
  readonly weaknesses: Map<string, Weakness>;
  readonly doubts: Map<number, Doubt>;
  /** Where a table that is written in the script has nothing that leads there. */
  readonly closed: Map<number, Span>;
}

/** Where ways that do not go on are taken up again. */
export interface Frames {
  readonly returns: Exit[];
  readonly breaks: Exit[];
  readonly throws: State[];
  /** Whether somebody catches; where nobody does an error ends the script or the statement. */
  readonly isTrying: boolean;
  /** Ways on which the script ends of itself. */
  readonly exits: Exit[];
}

export interface Exit {
  readonly state: State;
  readonly value: Value;
}

/** More than any installer needs; a script that needs more is not followed to its end. */
export const maxSteps = 60_000;
export const maxCalls = 24;
export const maxSites = 200;

export function doubt(machine: Machine, { start, end }: Span, reason: string): void {
  if (machine.doubts.size < 50 && !machine.doubts.has(start)) {
    machine.doubts.set(start, { start, end, reason });
  }
}
