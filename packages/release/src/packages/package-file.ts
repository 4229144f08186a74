/** A sealed file that is a package. */
export interface PackageFile {
  /** Attacker-controlled before it was sealed. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
