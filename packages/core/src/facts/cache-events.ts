import data from './cache-events.json' with { type: 'json' };

/** What an event may do in the cache of which branch, as long as no `cache-mode` is given. */
export const cacheEvents: {
  /** In the default branch (or the one that was picked), read and write. */
  readonly trusted: ReadonlySet<string>;
  /** In a scope that is not the default branch's. All other events read the default branch's. */
  readonly ownScope: ReadonlySet<string>;
} = { trusted: new Set(data.trusted), ownScope: new Set(data.ownScope) };
