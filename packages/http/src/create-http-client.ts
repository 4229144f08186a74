import type { HttpClient } from './http-client.ts';

export interface HttpOptions {
  /** Where `https_proxy`, `http_proxy` and `no_proxy` are looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Connections to one host at once. */
  readonly perHost?: number;
  /** Milliseconds without a byte from which on a request counts as stalled. */
  readonly stallAfter?: number;
  /** Milliseconds that stalls of one host may cost the whole run. */
  readonly stallBudget?: number;
  /** Retries of the whole run. */
  readonly retryBudget?: number;
}

export function createHttpClient(_options: HttpOptions): HttpClient {
  throw new Error('to be written');
}
