import data from './event-trust.json' with { type: 'json' };

/** What an outsider, which is anybody with an account and no role in the repository, can cause. */
export const eventTrust: {
  /** The events, and the parts of their payload that bear the name of whoever caused them. */
  readonly outsiders: ReadonlyMap<string, readonly string[]>;
  /** Of those, the ones whose token only reads and that get no secrets when the pull request comes from a fork. */
  readonly capped: ReadonlySet<string>;
  /** Activity types that take a role. */
  readonly memberTypes: ReadonlySet<string>;
  /** What `author_association` can be for an outsider. */
  readonly outsideAssociations: readonly string[];
  /** Actions that ask what role somebody has; in lower case. */
  readonly testers: ReadonlySet<string>;
} = {
  outsiders: new Map(Object.entries(data.outsiders)),
  capped: new Set(data.capped),
  memberTypes: new Set(data.memberTypes),
  outsideAssociations: data.outsideAssociations,
  testers: new Set(data.testers),
};
