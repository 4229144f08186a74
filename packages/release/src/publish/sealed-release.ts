/** What is to be public: exactly these bytes, under this tag, at this commit, by this run. */
export interface SealedRelease {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  readonly commit: string;
  /** The run that has sealed it, digits; another attempt of it goes on, and no other run does. */
  readonly run: string;
  /** sha256 of the seal's manifest. */
  readonly seal: string;
  readonly isPrerelease: boolean;
  /** Whether a release that can be changed afterwards counts as failed. */
  readonly mustBeImmutable: boolean;
  /** What people read; the marker is put behind it. */
  readonly notes: string;
  readonly assets: readonly SealedAsset[];
}

export interface SealedAsset {
  readonly name: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}
