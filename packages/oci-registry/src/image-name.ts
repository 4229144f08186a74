export interface ImageName {
  /** `docker.io`, `ghcr.io`, `localhost:5000` */
  readonly registry: string;
  /** `library/alpine` */
  readonly name: string;
  readonly tag: string;
}
