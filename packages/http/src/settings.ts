import type { HttpOptions } from './create-http-client.ts';

/** What one client keeps to; times in milliseconds. */
export type Settings = Required<HttpOptions>;

export function toSettings(options: HttpOptions): Settings {
  return {
    perHost: 8,
    stallAfter: 10_000,
    stallBudget: 20_000,
    retryBudget: 30,
    retryPause: 300,
    longestPause: 20_000,
    random: Math.random,
    ...options,
  };
}
