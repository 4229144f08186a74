import data from './action-releases.json' with { type: 'json' };

/** The release, `4.2.2`, that a commit of an action is: by `owner/name` in lower case, then by commit. */
export const actionReleases: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(data.actions).map(([name, releases]) => [name, new Map(Object.entries(releases))]),
);
