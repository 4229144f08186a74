/** What holds a commit in its history. `ref` is in full; undefined where several may, and it was too much to ask which. */
export type Reach =
  /** The default branch, or one that releases are made on. */
  | { readonly kind: 'main'; readonly ref: string | undefined }
  /** Any other branch or tag. */
  | { readonly kind: 'other'; readonly ref: string | undefined }
  /** No branch and no tag; `isAbsent`: the server does not even have it. */
  | { readonly kind: 'none'; readonly isAbsent: boolean };
