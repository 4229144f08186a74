/** What GitHub knows in a test. */
export interface ApiData {
  /** By `owner/name`. */
  readonly repositories?: Readonly<Record<string, ApiRepository>>;
  readonly advisories?: readonly ApiAdvisory[];
  /** `old/name` to `new/name`. */
  readonly renames?: Readonly<Record<string, string>>;
}

export interface ApiRepository {
  /** 1 for the first repository of the test, 2 for the next, … */
  readonly id?: number;
  /** A hundred more than that of the repository. */
  readonly ownerId?: number;
  readonly isArchived?: boolean;
  /** Newest first, as GitHub lists them. */
  readonly releases?: readonly ApiRelease[];
  readonly attestations?: readonly ApiAttestation[];
  /** The commits in the history of a branch, tag or commit. All that are named here exist. */
  readonly histories?: Readonly<Record<string, readonly string[]>>;
}

export interface ApiRelease {
  readonly tag: string;
  /** 2026-01-01 unless told; null for a draft. */
  readonly publishedAt?: string | null;
  readonly isImmutable?: boolean;
  readonly assets?: readonly ApiAsset[];
}

export interface ApiAsset {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** As of before June 2025, when nobody computed it. */
  readonly hasDigest?: false;
}

/** Found by the subjects of its statement. */
export interface ApiAttestation {
  readonly bundle: unknown;
  /** Whether only its address is told, as GitHub does with some. */
  readonly isElsewhere?: boolean;
  /** `sha256:…`, where it shall not be found by its subjects. */
  readonly digests?: readonly string[];
}

export interface ApiAdvisory {
  readonly id: string;
  /** `reviewed` unless told. */
  readonly type?: 'reviewed' | 'malware' | 'unreviewed';
  readonly severity?: 'critical' | 'high' | 'medium' | 'low' | 'unknown';
  readonly summary?: string;
  readonly withdrawnAt?: string;
  readonly vulnerabilities: readonly {
    readonly ecosystem?: string;
    /** `owner/name` */
    readonly action: string;
    readonly range: string | null;
    readonly firstPatched?: string;
  }[];
}
