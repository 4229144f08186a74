import type { Place } from '../model/index.ts';

/** The verdicts that can be asked for, best first. The names are those of `PinVerdict`. */
export const minimalVerdicts = ['attested', 'released', 'tag-only', 'unreleased'] as const;
export type MinimalVerdict = (typeof minimalVerdicts)[number];

/** What somebody decided about the actions that are used; `pins` in the configuration. */
export interface PinPolicy {
  /** What every pin must be at least; undefined where nobody asks. */
  readonly minimum: MinimalVerdict | undefined;
  /** The same for an `owner` or `owner/name`, in lower case; the closest one counts. */
  readonly minimums: ReadonlyMap<string, MinimalVerdict>;
  /** `owner` or `owner/name` in lower case, of which any state is taken that is theirs. */
  readonly trusted: ReadonlySet<string>;
  readonly exceptions: readonly PinException[];
  /** Days that a release must be old before it is used; undefined where nobody asks. */
  readonly cooldown: number | undefined;
}

/** One repository of which the policy asks nothing. */
export interface PinException {
  /** `owner/name` in lower case. */
  readonly repository: string;
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string | undefined;
  /** Where the configuration says it. */
  readonly at: Place;
}

/** Nothing is asked of pins beyond what the rules ask of everybody. */
export const noPinPolicy: PinPolicy = {
  minimum: undefined,
  minimums: new Map(),
  trusted: new Set(),
  exceptions: [],
  cooldown: undefined,
};
