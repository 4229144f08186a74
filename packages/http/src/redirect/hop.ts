/** Where a request goes now, after the redirects so far. */
export interface Hop {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** All addresses so far, this one too. */
  readonly trail: readonly string[];
}
