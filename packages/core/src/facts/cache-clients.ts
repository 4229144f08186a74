import data from './cache-clients.json' with { type: 'json' };
import type { Switch } from './switch.ts';

/** An action that restores from or saves to the cache of GitHub Actions. */
export interface CacheClient {
  readonly action: string;
  /** The first release that keeps off when `ACTIONS_CACHE_MODE` says so: `7` or `2.10`. */
  readonly honoursCacheModeSince?: string | undefined;
  /** Ascending; each holds from its release on. */
  readonly versions: readonly CacheClientVersion[];
}

export interface CacheClientVersion {
  readonly since: string;
  /** undefined is never. */
  readonly restores?: Switch | undefined;
  readonly saves?: Switch | undefined;
}

/** By `owner/name[/path]` in lower case. */
export const cacheClients: ReadonlyMap<string, CacheClient> = new Map(
  data.clients.map((client) => [client.action.toLowerCase(), client]),
);
