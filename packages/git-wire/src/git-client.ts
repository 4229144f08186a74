/** Asks git servers by smart HTTP, protocol version 2. Every method throws HttpError for what a server did wrong. */
export interface GitClient {
  /** Every branch and tag with its commit: one request. */
  listRefs(repository: GitRepository): Promise<RefAdvertisement>;
  /**
   * The commits that are reachable from `wants` and not from `haves`, with their parents: one request. None at all:
   * every want is reachable. A want that the server does not have is in `unknown`.
   */
  readHistory(repository: GitRepository, question: HistoryQuestion): Promise<History>;
  /** Files at commits; each is checked against the hash that the commit names it by. */
  readFiles(repository: GitRepository, wanted: readonly WantedFile[]): Promise<readonly GitFile[]>;
}

export interface GitRepository {
  /** `https://github.com/owner/name`, without `.git`. */
  readonly url: string;
  /** A header value for this origin only. */
  readonly authorization?: string | undefined;
  /** Of its object names, when it is known from the length of a pin. */
  readonly format?: ObjectFormat | undefined;
}

export type ObjectFormat = 'sha1' | 'sha256';

export interface RefAdvertisement {
  readonly format: ObjectFormat;
  /** The URL that answered, after redirects: a renamed repository answers elsewhere. */
  readonly url: string;
  /** Full name of the branch that HEAD points to. */
  readonly head: string | undefined;
  /** Below `refs/heads/` and `refs/tags/` only; `refs/pull/` never counts. */
  readonly refs: readonly AdvertisedRef[];
}

export interface AdvertisedRef {
  /** `refs/tags/v1` */
  readonly name: string;
  /** The object that the ref names: of an annotated tag the tag object. */
  readonly object: string;
  /** The object behind all tag objects, when the ref is one. */
  readonly peeled: string | undefined;
}

export interface HistoryQuestion {
  readonly wants: readonly string[];
  readonly haves: readonly string[];
}

export interface History {
  /** Parents by commit. */
  readonly commits: ReadonlyMap<string, readonly string[]>;
  readonly unknown: readonly string[];
  /** Tag objects among the wants, with the commit that they stand for. */
  readonly peeled: ReadonlyMap<string, string>;
}

export interface WantedFile {
  readonly commit: string;
  /** From the root, `/`-separated. */
  readonly path: string;
  /** Of the file; 1 MiB without, and at most 8. */
  readonly maxBytes?: number | undefined;
  /** The names in it, where it turns out to be a folder. */
  readonly isListed?: boolean | undefined;
}

/**
 * What a commit has at a path, proved by its own hash. Only two are the word of the server alone: `too-large`, and
 * `no-commit`, that it does not have the commit.
 */
export type GitFile = Pick<WantedFile, 'commit' | 'path'> & {
  /** ISO 8601 in UTC, as its committer says; undefined where the commit was not read, or has no such time. */
  readonly committedAt?: string | undefined;
} & (
    | { readonly kind: 'file'; readonly bytes: Uint8Array }
    /** Names are there where they were asked for, sorted, those of folders with `/` at the end. */
    | { readonly kind: 'folder'; readonly names?: readonly string[] }
    | { readonly kind: 'absent' | 'link' | 'submodule' | 'too-large' | 'no-commit' }
  );
