import type { Place } from '../../model/index.ts';

/** Someone's decision, with its reason, that a finding is accepted. */
export interface Suppression {
  /** Absent in a comment that is meant as a suppression and cannot be read as one. */
  readonly rule: string | undefined;
  /** Where the suppression itself stands. */
  readonly at: Place;
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string | undefined;
  readonly covers: Coverage;
}

/** A suppression after the findings are known; `not-run`: its rule did not run, or there is none. */
export interface JudgedSuppression {
  readonly suppression: Suppression;
  readonly state: 'used' | 'unused' | 'expired' | 'without-reason' | 'unreadable' | 'not-run';
}

export interface SuppressedSubject {
  /** `owner/name/path@commit`, as `pinKey` writes it. */
  readonly action: string;
  /** The fingerprint of one thing that is wrong there; all of them when undefined. */
  readonly site: string | undefined;
}

export type Coverage =
  /** An entry of the configuration. */
  | {
      readonly kind: 'path';
      readonly matches: (repositoryPath: string) => boolean;
      readonly line: number | undefined;
      /** Only findings about this content of somebody else: a new commit opens it again. */
      readonly subject?: SuppressedSubject | undefined;
    }
  /** `# portcullis: allow[…]`: findings that begin or stand on this line of its own file. */
  | { readonly kind: 'line'; readonly line: number }
  /** `# zizmor: ignore[…]`: as `line`, related locations count too, and so does all of the step that it stands in. */
  | { readonly kind: 'zizmor'; readonly line: number; readonly step: Lines | undefined };

/** From a line of a file to another, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}
