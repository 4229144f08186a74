import type { Outside, Policy, RunContext, SigningChoice } from '@portcullis/attestation';

/** Who signs, what has to be said by it, and who gets it. */
export interface SealingChoice {
  /** `owner/name`; whose store of attestations gets them. */
  readonly repository: string;
  /** `sealPolicy`, with the run around. */
  readonly policy: Policy;
  readonly run: RunContext;
  readonly signing: SigningChoice;
  /** Who issues the tokens of jobs, where it is not the usual one of the server. */
  readonly issuer: string | undefined;
  readonly trustedRoot: string | undefined;
  /** What earlier attempts of the run have sealed; it need not be there. */
  readonly earlier: string | undefined;
  /** An empty folder, in which bundles are kept until all of them pass. */
  readonly scratch: string;
  readonly outside: Outside;
  readonly onToken: (token: string) => void;
  /** Told of what somebody should see, and what stops nothing. */
  readonly onRemark: (remark: string) => void;
  readonly now: () => Date;
}
