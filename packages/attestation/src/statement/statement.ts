/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
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
