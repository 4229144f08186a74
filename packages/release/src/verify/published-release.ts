import type { Outside, Policy } from '@portcullis/attestation';
import type { HttpClient } from '@portcullis/http';
import type { SealManifest } from '../seal/seal-manifest.ts';

/** A release, and how it is looked at: as anybody can, with no token unless the repository is private. */
export interface PublishedRelease {
  readonly manifest: SealManifest;
  /** `sealPolicy` without a run. */
  readonly policy: Policy;
  /** A folder that is there and empty. */
  readonly folder: string;
  readonly http: HttpClient;
  readonly outside: Outside;
  readonly trustedRoot: string | undefined;
  readonly now: () => Date;
  tagCommit(): Promise<string | undefined>;
  /** Waits before GitHub is asked for its attestation again, which it makes a while after the release. */
  pause(times: number): Promise<void>;
}
