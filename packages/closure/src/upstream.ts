import type { AttestedReleases } from '@portcullis/attestation';
import type { Advisory, Known, Release, RepositoryFacts } from '@portcullis/core';

/**
 * Everything that is ever asked of the outside, as questions with plain data for answers: live servers, a recording
 * and tests answer alike. No method throws for what a server did; the answer is then unknown.
 */
export interface Upstream {
  refs(repository: string): Promise<Known<RefAnswer>>;
  history(repository: string, question: HistoryAsked): Promise<Known<HistoryAnswer>>;
  /** Whether a commit is in the history of another; the last way to learn it, since it costs quota. */
  holds(repository: string, question: HeldAsked): Promise<Known<boolean>>;
  /**
   * Texts of files, in the order of what is wanted; several commits of one repository are one question. Which files
   * share one depends on who answers first, so that each has an answer of its own.
   */
  files(repository: string, wanted: readonly FileAsked[]): Promise<readonly Known<FileAnswer>[]>;
  facts(repository: string): Promise<Known<RepositoryFacts>>;
  advisories(repository: string): Promise<Known<readonly Advisory[]>>;
  releases(repository: string): Promise<Known<Readonly<Record<string, Release>>>>;
  /** The releases that GitHub attests to be of a commit or tag object; asked where a policy wants it, since it costs quota. */
  attested(repository: string, object: string): Promise<Known<AttestedReleases>>;
  digest(image: string): Promise<Known<string>>;
  readonly traffic: Traffic;
}

export interface RefAnswer {
  readonly format: 'sha1' | 'sha256';
  /** `owner/name` that answered. */
  readonly answeredAs: string;
  /** Where people can look at it: `https://github.com/owner/name`. */
  readonly url?: string;
  /** Full name. */
  readonly head: string | undefined;
  readonly refs: readonly {
    readonly name: string;
    readonly object: string;
    readonly peeled?: string;
  }[];
}

export interface HistoryAsked {
  readonly format: 'sha1' | 'sha256';
  readonly wants: readonly string[];
  readonly haves: readonly string[];
}

export interface HeldAsked {
  readonly commit: string;
  /** The tip of a branch: its name could be that of a tag, too. */
  readonly tip: string;
}

export interface HistoryAnswer {
  readonly commits: Readonly<Record<string, readonly string[]>>;
  readonly unknown: readonly string[];
  readonly peeled: Readonly<Record<string, string>>;
}

export interface FileAsked {
  readonly commit: string;
  readonly path: string;
  /** Of the file; 1 MiB without, and at most 8. */
  readonly maxBytes?: number | undefined;
  /** The names in it, where it turns out to be a folder. */
  readonly isListed?: boolean | undefined;
}

export type FileAnswer = Pick<FileAsked, 'commit' | 'path'> & {
  /** ISO 8601 in UTC, as whoever made the commit says; absent where nobody read it, and in older recordings. */
  readonly committedAt?: string | undefined;
} & (
    | { readonly kind: 'file'; readonly text: string }
    /** Names are there where they were asked for, sorted, those of folders with `/` at the end. */
    | { readonly kind: 'folder'; readonly names?: readonly string[] }
    | {
        readonly kind:
          | 'absent'
          | 'link'
          | 'submodule'
          | 'too-large'
          | 'encoding'
          /** The server does not have the commit itself. */
          | 'no-commit';
      }
  );

export interface Traffic {
  readonly repositories: number;
  readonly requests: number;
  readonly bytes: number;
}
