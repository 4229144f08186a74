import type { Download, Span } from '../../analysis/analysis.ts';

/** One download as it is met on one way of calls; the same one in each round of a loop. */
export interface Site extends Span {
  readonly command: string;
  readonly urls: readonly string[];
  readonly destinations: string[];
  /** Whether it ends in a file, and not in a variable. */
  isFile: boolean;
  /** The calls that lead to it, the outermost first. */
  readonly calls: readonly Span[];
  readonly uses: Use[];
  /** Where what it is compared with comes from. */
  readonly sources: Set<Download['source']>;
  isReference: boolean;
  /** Where a signature of Windows is asked for, and whether somebody also asks whose it is. */
  authenticode?: Span;
  isSignerKnown?: boolean;
}

/** A place that unpacks, runs or installs what was downloaded. */
export interface Use extends Span {
  readonly what: string;
  /** How it gets there unchecked; undefined when it does not. */
  readonly bypasses: readonly Bypass[] | undefined;
}

/** Why a download that something checks comes past the check. */
export interface Bypass extends Span {
  readonly cause: Cause;
}

export type Cause =
  | 'comparison'
  | 'soft-error'
  | 'exit-code'
  | 'prompt'
  | 'tool'
  | 'arm'
  | 'entry'
  | 'empty'
  | 'setting'
  | 'binding'
  | 'caught'
  | 'algorithm'
  | 'substring'
  | 'itself'
  | 'other';
