/** Bytes as a registry has them, whose digest was looked at. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** In lower case, without parameters. */
  readonly mediaType: string | undefined;
  /** By which a registry knows whether somebody has changed it meanwhile. */
  readonly etag: string | undefined;
}
