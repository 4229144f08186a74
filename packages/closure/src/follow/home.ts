/** Where a remote file stands. */
export interface Home {
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
  /** Where people can look at the repository. */
  readonly url: string;
}
