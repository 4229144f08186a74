import type { SigningServices } from '../sign/signing-services.ts';
import type { Subject } from '../subject/subject.ts';
import type { Attested } from './attested.ts';

/** What a run of `attest` did. */
export interface AttestResult {
  readonly subjects: readonly Subject[];
  readonly services: SigningServices;
  /** Where bundles are kept. */
  readonly folder: string;
  /** In the order of the statements. */
  readonly attested: readonly Attested[];
  /** A command line that verifies the first subject; undefined where nobody could be named. */
  readonly verifyCommand: string | undefined;
  /** What the user should know, and did not ask for. */
  readonly notes: readonly string[];
}
