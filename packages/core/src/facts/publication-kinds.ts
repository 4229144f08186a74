import data from './release-acts.json' with { type: 'json' };

const kinds = ['attest', 'image', 'release', 'tag', 'login', 'other'] as const;

/**
 * What kind of act those of publishers.json and publish-commands.json are, by what they are said to do; any other
 * publishes a package.
 */
export const publicationKinds: ReadonlyMap<string, (typeof kinds)[number]> = new Map(
  kinds.flatMap((kind) => data.kinds[kind].map((what) => [what, kind] as const)),
);
