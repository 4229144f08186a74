/** What is to be released, from inputs and the run around; nothing of it has been looked at yet. */
export interface ReleasePlan {
  /** `https://github.com` */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  readonly version: string;
  readonly commit: string;
  readonly run: ReleaseRun;
  readonly isDryRun: boolean;
  readonly isPrerelease: boolean;
  /** What the build says that it made, sorted by name. */
  readonly files: readonly PlannedFile[];
  readonly images: readonly PlannedImage[];
}

/** Digits, both. */
export interface ReleaseRun {
  readonly id: string;
  readonly attempt: string;
}

export interface PlannedFile {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface PlannedImage {
  /** `REGISTRY/NAME`, without a tag. */
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}
