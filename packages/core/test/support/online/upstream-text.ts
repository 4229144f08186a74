import type {
  Advisory,
  GapReport,
  InconclusiveReason,
  Release,
  RepositoryFacts,
} from '../../../src/index.ts';

/**
 * What the outside says in a fixture, by `owner/name`: the YAML of `upstream.yml`. A commit is written by its first
 * digits, the rest are zeros.
 */
export type UpstreamText = Readonly<Record<string, RepositoryText>>;

export interface RepositoryText {
  /** Parents by commit; one that no branch and no tag reaches is in a fork only. */
  readonly commits?: Readonly<Record<string, readonly string[]>>;
  /** When their committers say that they were made; a commit without any has no time that was read. */
  readonly committed?: Readonly<Record<string, string>>;
  /** The first one is the default branch. */
  readonly branches?: Readonly<Record<string, string>>;
  /** A commit, or for an annotated tag its object and the commit. */
  readonly tags?: Readonly<Record<string, string | { object: string; commit: string }>>;
  /** Texts by commit and path; a commit without any has an action that uses nothing. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly facts?: RepositoryFacts;
  readonly advisories?: readonly Advisory[];
  readonly releases?: Readonly<Record<string, Release>>;
  /** What GitHub attests, by tag: of which commit or tag object, or why it counts for nothing. */
  readonly attested?: Readonly<
    Record<string, { object: string; refused?: string; repositoryId?: string }>
  >;
  readonly movedTo?: string;
  /** What an analysis says of an action, by commit or `commit/path`: the first whose inputs are given counts. */
  readonly gaps?: Readonly<Record<string, readonly GapText[]>>;
  /** Questions that get no answer. */
  readonly failing?: Readonly<Partial<Record<Question, InconclusiveReason>>>;
}

export interface GapText {
  readonly with?: Readonly<Record<string, string>>;
  /** Undefined where nobody could read the action. */
  readonly report?: Pick<GapReport, 'verdict'> & {
    readonly sites?: readonly GapSiteText[];
    readonly inconclusive?: readonly string[];
  };
}

/** A place is `path:line:column`. */
export type GapSiteText = Omit<GapReport['sites'][number], 'at' | 'related'> & {
  readonly at: string;
  readonly related?: readonly { readonly at: string; readonly why: string }[];
};

export type Question =
  | 'refs'
  | 'history'
  | 'holds'
  | 'files'
  | 'facts'
  | 'advisories'
  | 'releases'
  | 'attested';
