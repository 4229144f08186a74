import { createConnector } from './connect/create-connector.ts';
import { sendOnce } from './exchange/send-once.ts';
import { Host } from './host/host.ts';
import type { HttpClient } from './http-client.ts';
import { createRetries } from './retry/create-retries.ts';
import { toSettings } from './settings.ts';

export interface HttpOptions {
  /** Where `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` are looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
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

export function createHttpClient(options: HttpOptions): HttpClient {
  const settings = toSettings(options);
  const traffic = { requests: 0, bytes: 0 };
  const hosts = new Map<string, Host>();
  const connector = createConnector(settings);
  const retries = createRetries(settings);
  const run = {
    settings,
    traffic,
    connector,
    hostOf(url: URL) {
      const host = hosts.get(url.host) ?? new Host(url.host, settings);
      hosts.set(url.host, host);
      return host;
    },
  };
  return {
    send: (request, read) => retries.repeat(() => sendOnce(run, request, read)),
    traffic,
    close: () => connector.close(),
  };
}
