import data from './event-trust.json' with { type: 'json' };

/** Since when GitHub's default policy blocks an event in public repositories. */
export const blockedByDefault: ReadonlyMap<string, string> = new Map(
  Object.entries(data.blockedByDefault),
);
