export interface HttpOptions {
  /** Where `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` are looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /**
   * Whether a server may be at an address, where somebody else names the servers. A proxy may be anywhere, and looks
   * names up itself.
   */
  readonly mayReach?: (address: string) => boolean;
  /** Requests to one host at once. */
  readonly perHost?: number;
  /** Milliseconds without a byte from which on a request counts as stalled. */
  readonly stallAfter?: number;
  /** Milliseconds that stalls of one host may cost the whole run. */
  readonly stallBudget?: number;
  /** Retries of the whole run. */
  readonly retryBudget?: number;
  /** Milliseconds before a first retry, at most; doubled for each one after it. */
  readonly retryPause?: number;
  /** Milliseconds that one host may make the whole run wait by `Retry-After`. */
  readonly longestPause?: number;
  /** From 0 to below 1. */
  readonly random?: () => number;
}
