/**
 * The versions there are: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, and the one before,
 * which has the same fields and is what npm signs (`sigstore@2.1.0`).
 */
export const statementTypes = [
  'https://in-toto.io/Statement/v1',
  'https://in-toto.io/Statement/v0.1',
] as const;

export interface Statement {
  readonly _type: (typeof statementTypes)[number];
  readonly subject: readonly StatementSubject[];
  readonly predicateType: string;
  /** Attacker-controlled until its signature and its certificate are verified, and a claim of the signer after that. */
  readonly predicate: unknown;
}

/** A resource descriptor; digests by algorithm, which may be ones that we do not compare (`sha1`, `gitCommit`). */
export interface StatementSubject {
  readonly name?: string;
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
}
