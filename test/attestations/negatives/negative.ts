import type { Change } from './scene.ts';

/** One thing that is wrong, and nothing else: without the change the same scene passes. */
export interface Negative {
  /** The claim. */
  readonly name: string;
  /** What the scene has before, beyond the plain one. */
  readonly given: Change;
  readonly change: Change;
  /** As `outcomeOf` says it. */
  readonly outcome: string;
}

export type NegativeRow = readonly [name: string, change: Change, outcome: string];

/** Rows that have the same beginning. */
export function negatives(given: Change, rows: readonly NegativeRow[]): readonly Negative[] {
  return rows.map(([name, change, outcome]) => ({ name, given, change, outcome }));
}
