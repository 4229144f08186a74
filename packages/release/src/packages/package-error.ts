/** Why a package is not published; a closed union, docs/errors.md has a line for each. */
export type PackageErrorCode =
  /** The file is no package, or one of another name, version or registry than is released. */
  | 'bad-package'
  /** The registry has this version with other bytes. */
  | 'package-exists'
  /** The registry takes no identity of this workflow. */
  | 'not-trusted'
  /** The registry took the identity, and not the package. */
  | 'package-refused'
  /** The registry says that it has taken the package, and does not show it. */
  | 'package-not-shown';

export class PackageError extends Error {
  readonly code: PackageErrorCode;

  constructor(code: PackageErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'PackageError';
    this.code = code;
  }
}
