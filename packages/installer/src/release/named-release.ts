export interface NamedRelease {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
}
