/** Where a request goes now, after the redirects so far. */
export interface Hop {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses that were asked before. */
  readonly trail: readonly string[];
}
