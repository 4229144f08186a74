import type { AtHand } from '../find/at-hand.ts';
import type { Places } from '../find/find-bundles.ts';
import type { Policy } from '../policy/policy.ts';
import type { RunContext } from '../policy/run-context.ts';

/** What is verified, where its bundles are looked for, and what they have to say. */
export interface VerificationRequest {
  readonly subjects: readonly AtHand[];
  readonly places: Places;
  readonly policy: Policy;
  /** Path of the file that takes the place of the built-in roots. */
  readonly trustedRoot: string | undefined;
  /** The run around, where there is one. */
  readonly run: RunContext | undefined;
  readonly now: Date;
}
