/** A tag of which GitHub may attest that it is an immutable release. */
export interface AskedTag {
  readonly tag: string;
  readonly commit: string;
  /** What its ref names: of an annotated tag the tag object, else the commit. */
  readonly object: string;
}
