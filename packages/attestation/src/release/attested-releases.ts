/** What GitHub attests of an object of git, verified. */
export interface AttestedReleases {
  readonly releases: readonly AttestedRelease[];
  /** Why each other attestation that lay there counts for nothing. */
  readonly refused: readonly string[];
}

export interface AttestedRelease {
  /** `owner/name` when it was published. */
  readonly repository: string;
  /** Digits. */
  readonly repositoryId: string;
  readonly tag: string;
  /** The commit, or the tag object. */
  readonly object: string;
  /** ISO 8601 in UTC. */
  readonly signedAt: string;
}
