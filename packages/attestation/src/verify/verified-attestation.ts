import type { CertificateClaims } from '../certificate/certificate-claims.ts';
import type { Instance } from '../instance/instance.ts';
import type { Statement } from '../statement/statement.ts';

/** A bundle whose signature, certificate, witnesses and times are good; what it says is still to be judged. */
export interface VerifiedAttestation {
  readonly instance: Instance;
  readonly claims: CertificateClaims;
  readonly statement: Statement;
  /** At least one, and as many as the instance asks for. */
  readonly signedTimes: readonly SignedTime[];
}

export interface SignedTime {
  readonly by: 'log' | 'timestamp-authority';
  readonly at: Date;
}
