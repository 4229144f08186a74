/**
 * What the certificate authority says of the signer. Extensions 1.3.6.1.4.1.57264.1.8 to .24, decoded from DER:
 * https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md. One that the certificate does not have is undefined.
 */
export interface CertificateClaims {
  /** The one URI of the subject alternative name. */
  readonly subjectAlternativeName: string;
  /** Organisation of the certificate authority, `sigstore.dev` or `GitHub, Inc.`. */
  readonly authority: string | undefined;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: Readonly<Partial<Record<ClaimName, string>>>;
}

/** The number is the last one of the object identifier. */
export const claimNumbers = {
  issuer: 8,
  buildSignerUri: 9,
  buildSignerDigest: 10,
  runnerEnvironment: 11,
  sourceRepositoryUri: 12,
  sourceRepositoryDigest: 13,
  sourceRepositoryRef: 14,
  sourceRepositoryIdentifier: 15,
  sourceRepositoryOwnerUri: 16,
  sourceRepositoryOwnerIdentifier: 17,
  buildConfigUri: 18,
  buildConfigDigest: 19,
  buildTrigger: 20,
  runInvocationUri: 21,
  sourceRepositoryVisibility: 22,
  deploymentEnvironment: 23,
  tokenSubject: 24,
} as const;

export type ClaimName = keyof typeof claimNumbers;
