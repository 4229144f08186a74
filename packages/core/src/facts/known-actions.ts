import data from './known-actions.json' with { type: 'json' };

/** Well-known actions and reusable workflows without any use of the cache; `owner/name[/path]` in lower case. */
export const knownActions: ReadonlySet<string> = new Set([
  ...data.javascript,
  ...data.composite,
  ...data.docker,
  ...data.workflows,
]);
