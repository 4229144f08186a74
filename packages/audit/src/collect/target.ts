/** A PATH as somebody gave it, and what it is. */
export interface Given {
  /** As given, `/`-separated, without `/` at its end. */
  readonly path: string;
  /** From the repository's root; '' is the root itself. */
  readonly inside: string;
  readonly kind: 'folder' | 'file';
}

/** One repository to audit: all of it is read, and what lies below a given PATH is reported. */
export interface Target {
  /** Absolute, free of links. */
  readonly root: string;
  readonly given: readonly Given[];
}
