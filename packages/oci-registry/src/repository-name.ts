/** Where the manifests and blobs of an image are. */
export interface RepositoryName {
  /** `docker.io`, `ghcr.io`, `localhost:5000` */
  readonly registry: string;
  /** `library/alpine` */
  readonly name: string;
}
