import type { Location } from '../model/index.ts';

export const severities = ['high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export type Confidence = 'high' | 'medium' | 'low';

/** A place that takes part in a finding: the hops of a chain, in order. */
export interface Related {
  readonly at: Location;
  readonly message: string;
}

/** Replace each stretch by its text; an empty stretch inserts. */
export interface Fix {
  readonly description: string;
  readonly edits: readonly { readonly at: Location; readonly text: string }[];
}

/** What of somebody else a finding is about, so that an acceptance of it ends with the commit. */
export interface Subject {
  /** `owner/name/path@commit`, as `pinKey` writes it. */
  readonly action: string;
  /** A fingerprint for each thing that is wrong there. */
  readonly sites: readonly string[];
}

/** Data about the user's file; never thrown. */
export interface Finding {
  readonly rule: string;
  readonly guard: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What, why, what to do. */
  readonly message: string;
  readonly at: Location;
  readonly related: readonly Related[];
  /** Facts that the verdict rests on, one sentence each. */
  readonly evidence: readonly string[];
  readonly subject?: Subject;
  readonly fix?: Fix;
}
