/** What GitHub tells of one release and its files. Every method throws HttpError. `repository` is `owner/name`. */
export interface ReleaseApi {
  /** The one at a tag; undefined when there is none that is published. */
  readRelease(repository: string, tag: string): Promise<TagRelease | undefined>;
  /** Too many to be listed is an HttpError, since a part would look like all. */
  listAssets(repository: string, release: number): Promise<readonly ReleaseAsset[]>;
}

export interface TagRelease {
  readonly id: number;
  readonly isImmutable: boolean;
}

export interface ReleaseAsset {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex, computed by GitHub when it was uploaded; undefined for what was before June 2025. */
  readonly sha256: string | undefined;
}
