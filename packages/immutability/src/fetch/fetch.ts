import type { FetchKind, Place, Verification } from '@portcullis/core';
import type { Choice, Condition } from './choice.ts';

/** One place that fetches, as it was read: before the inputs of the action and what they are by default are known. */
export interface Fetch {
  /** The call, command, image or `uses`. */
  readonly at: Place;
  readonly kind: FetchKind;
  /** `curl`, `tool-cache.downloadTool`, `fetch`, `FROM`. */
  readonly by: string;
  /** The URL, package, image or ref. */
  readonly choice: Choice;
  readonly check: CheckOutcome;
  /** The way to it, and what takes part: callers, where the version comes from, where it is used. */
  readonly related: readonly { readonly at: Place; readonly why: string }[];
  /** `shown`: an entry of the action leads there. */
  readonly reach: 'shown' | 'not-shown';
  /** All of these must be so for it to run. */
  readonly when: readonly Condition[];
  /** Of the operating system's own signed archives: `apt-get`, `dnf`, `apk`. */
  readonly isSystemPackage?: true;
  /** What it fetches is fixed by what the command says beside the choice: `--frozen-lockfile`, `--require-hashes`. */
  readonly fixedBy?: string;
  /** An option says that the server need not be who it says it is: `curl -k`. Then no commit in the address fixes anything. */
  readonly isUnauthenticated?: true;
}

/** What stands between a fetch and the use of what it brought. */
export interface CheckOutcome {
  readonly verification: Verification;
  /**
   * - `always`: on every way from the fetch to a use, and where it fails or has no value the run ends
   * - `with`: only where these conditions hold, such as an input that gives the value
   * - `sometimes`: there are ways around it: for an unknown version, on one platform, after the use
   * - `never`: nothing is compared
   * - `unknown`: nobody could tell; never taken for a pass
   */
  readonly holds: 'always' | 'with' | 'sometimes' | 'never' | 'unknown';
  readonly conditions?: readonly Condition[];
  /** The way around: what kind of false check it is; see `docs/gaps.md`. */
  readonly flaw?: CheckFlaw;
  /** One clause: what is compared with what, or why that says nothing. */
  readonly why: string;
}

export type CheckFlaw =
  | 'uncalled'
  | 'empty-table'
  | 'fetched-key'
  | 'fails-open'
  | 'other-file'
  | 'result-ignored'
  | 'after-use'
  | 'opt-in'
  | 'same-origin'
  | 'inverted'
  | 'swallowed'
  | 'one-platform'
  | 'only-in-post';

export const unchecked: CheckOutcome = {
  verification: 'none',
  holds: 'never',
  why: 'nothing compares what comes with anything',
};
