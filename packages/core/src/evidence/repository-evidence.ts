import type { Known } from './known.ts';

/** What servers said of one repository that something uses. */
export interface RepositoryEvidence {
  /** `owner/name` as first written. */
  readonly name: string;
  readonly refs: Known<RepositoryRefs>;
  /** `owner/name` where it answers now, when it was renamed or handed over. */
  readonly movedTo: string | undefined;
  /** What only the API knows. */
  readonly facts: Known<RepositoryFacts>;
  readonly advisories: Known<readonly Advisory[]>;
  /** By tag. */
  readonly releases: Known<ReadonlyMap<string, Release>>;
}

/** All branches and tags, as one ref advertisement told them. */
export interface RepositoryRefs {
  readonly defaultBranch: string | undefined;
  /** Commit by name below `refs/heads/`. */
  readonly branches: ReadonlyMap<string, string>;
  /** By name below `refs/tags/`. */
  readonly tags: ReadonlyMap<string, TagTarget>;
}

export interface TagTarget {
  /** Peeled to the end: what `uses: …@tag` runs. */
  readonly commit: string;
  /** The tag object of an annotated tag. */
  readonly object: string | undefined;
}

export interface RepositoryFacts {
  /** Its number at GitHub, which a new repository of the same name does not have. */
  readonly id: number;
  readonly ownerId: number;
  /** `owner/name` as it is called now. */
  readonly fullName: string;
  readonly isArchived: boolean;
}

/** https://docs.github.com/en/rest/security-advisories/global-advisories */
export interface Advisory {
  /** `GHSA-…` */
  readonly id: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low' | 'unknown';
  readonly summary: string;
  readonly vulnerabilities: readonly {
    /** `< 1.2.3`, `>= 2.0, < 2.4.1`, `= 1.0.0` */
    readonly range: string;
    readonly firstPatched: string | undefined;
  }[];
}

export interface Release {
  readonly isImmutable: boolean;
  /** ISO 8601 in UTC. */
  readonly publishedAt: string | undefined;
}
