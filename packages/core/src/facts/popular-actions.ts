import data from './popular-actions.json' with { type: 'json' };

/** Names of widely used actions by owner, in lower case: those that others imitate. */
export const popularActions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.actions),
);
