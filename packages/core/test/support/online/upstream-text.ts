import type { Advisory, InconclusiveReason, Release, RepositoryFacts } from '../../../src/index.ts';

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
  /** Questions that get no answer. */
  readonly failing?: Readonly<Partial<Record<Question, InconclusiveReason>>>;
}

export type Question =
  | 'refs'
  | 'history'
  | 'holds'
  | 'files'
  | 'facts'
  | 'advisories'
  | 'releases'
  | 'attested';
