import type { FailOn } from '@portcullis/audit';
import type { Profile } from '@portcullis/core';

/** The inputs of guard actions, as `action.yml` describes them. */
export interface GuardInputs {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly profile: Profile | undefined;
  readonly failOn: FailOn | undefined;
  readonly failOnInconclusive: boolean;
  readonly annotations: boolean;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
  /** Whether servers are asked; this and what follows only where a guard has questions for them. */
  readonly online: boolean;
  readonly token: string | undefined;
  readonly fallbackServer: string | undefined;
  /** File of the root that attestations of releases are verified with, in place of the built-in one. */
  readonly trustedRoot: string | undefined;
}
