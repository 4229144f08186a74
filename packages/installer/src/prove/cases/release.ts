/** What stands behind every address that an installer may ask: the files of one release, by name. */
export interface Release {
  readonly files: ReadonlyMap<string, Buffer>;
  /** The tag of the newest release, for installers that ask for it. */
  readonly version: string;
}
