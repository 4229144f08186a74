import type { VerificationReport } from '@portcullis/attestation';
import type { ExpectedBundle } from './expected-bundles.ts';

/** Who signs, who verifies, and who keeps it. Each throws what it throws; nothing is sealed then. */
export interface Sealing {
  /**
   * Signs, unless an earlier attempt has, and gives each bundle, as JSON, by the path that it is to have. Each passes the
   * exact policy of this release, and none has been handed to anybody.
   */
  sign(bundles: readonly ExpectedBundle[], assets: string): Promise<ReadonlyMap<string, unknown>>;
  /** Holds one bundle, as it lies there, against the exact policy of this release; nobody is asked. */
  verify(bundle: ExpectedBundle, sealed: string): Promise<readonly VerificationReport[]>;
  /** Stores at GitHub what was signed. */
  store(): Promise<void>;
}
