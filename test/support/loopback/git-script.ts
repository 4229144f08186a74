/** What a repository of a test is made of, in order; everything is named by a label, since ids are not known yet. */
export type GitScript = readonly GitEntry[];

export type GitEntry = CommitEntry | TagEntry | RefEntry;

export interface CommitEntry {
  /** Its label. */
  readonly commit: string;
  /** The branch that it becomes the tip of; without one no ref holds it: an impostor, or a deleted branch. */
  readonly on?: string;
  /** Labels; without them the tip of `on`, if there is one. */
  readonly parents?: readonly string[];
  /** Added to the tree of the first parent. */
  readonly files?: Readonly<Record<string, FileContent>>;
  readonly message?: string;
}

export type FileContent =
  | string
  | Uint8Array
  | { readonly mode: '100755' | '120000'; readonly content: string }
  | { readonly mode: '160000'; readonly commit: string };

/** An annotated tag, `of` a commit or another tag; its label is its name. */
export interface TagEntry {
  readonly tag: string;
  readonly of: string;
}

/** `refs/heads/…`, `refs/tags/…` (a lightweight tag), `refs/pull/1/head`, to the object of a label. */
export interface RefEntry {
  readonly ref: string;
  readonly to: string;
}
