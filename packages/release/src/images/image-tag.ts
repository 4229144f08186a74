/** A tag that is to stand for a sealed image. */
export interface ImageTag {
  /** `REGISTRY/NAME` */
  readonly name: string;
  readonly tag: string;
  /** `sha256:…` */
  readonly digest: string;
  /** Whether it moves from release to release, as `latest` and `1` do; any other one stays where it is. */
  readonly isFloating: boolean;
}

/** A tag, and what it stands for now; undefined where there is none. */
export interface TaggedImage extends ImageTag {
  readonly current: string | undefined;
}
