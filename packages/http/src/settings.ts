import type { HttpOptions } from './http-options.ts';

/** What one client keeps to; times in milliseconds. */
export type Settings = Required<Omit<HttpOptions, 'mayReach'>> & Pick<HttpOptions, 'mayReach'>;

export function toSettings(options: HttpOptions): Settings {
  return {
    perHost: 32,
    stallAfter: 10_000,
    // Twenty are promised; the rest is for what goes on between two stalls.
    stallBudget: 18_000,
    retryBudget: 30,
    retryPause: 300,
    longestPause: 20_000,
    random: Math.random,
    ...options,
  };
}
