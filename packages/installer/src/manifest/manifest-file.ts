/** One file of a manifest. */
export interface ManifestFile {
  readonly name: string;
  readonly text: string;
}

/** One artifact by its bytes. */
export interface HashedArtifact {
  readonly name: string;
  readonly sha256: string;
}
