/**
 * What is known of a release without its attestation. What is undefined nobody asked for, or nobody answered: there the
 * attestation's word stands alone.
 */
export interface ExpectedRelease {
  /** `owner/name` */
  readonly repository: string | undefined;
  /** Digits, as GitHub's API tells it. */
  readonly repositoryId: string | undefined;
  readonly tag: string | undefined;
  /** What the tag's ref names now: of an annotated tag the tag object, else the commit. */
  readonly object: string | undefined;
  readonly releaseId: string | undefined;
  /** sha256 by name of all that the release has now; undefined for an asset of which GitHub tells none. */
  readonly assets: ReadonlyMap<string, string | undefined> | undefined;
}
