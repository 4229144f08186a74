import type { ReleasePredicateType } from './release-predicate-types.ts';

/** What a release attestation says. Claims of whoever signed it: nothing is true before the signer is GitHub. */
export interface ReleaseClaims {
  readonly predicateType: ReleasePredicateType;
  /** `owner/name` when the release was published. */
  readonly repository: string;
  /** Digits; a new repository of the same name has another number. */
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly releaseId: string;
  readonly tag: string;
  /** What the tag's ref named: of an annotated tag the tag object, else the commit. */
  readonly object: string;
  /** sha256 by name. */
  readonly assets: ReadonlyMap<string, string>;
}
