/** A package that goes to a registry by trusted publishing: no token of anybody is kept for it. */
export interface PackageTarget {
  readonly registry: 'npm' | 'crates.io';
  readonly name: string;
  readonly version: string;
  /** The sealed file: a tarball of `npm pack`, a `.crate` of `cargo package`. */
  readonly file: string;
  /** What the registry tells of these bytes: `sha512-…` (npm's integrity), or a sha256 in hex (the index's `cksum`). */
  readonly digest: string;
}

/** What the registry has at this version. */
export type PublishedPackage =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly digest: string };
