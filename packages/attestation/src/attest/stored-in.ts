/** Where a bundle was handed over. */
export type StoredIn =
  /** Without a number where an earlier try has stored it, and what it was told is lost. */
  | { readonly kind: 'github'; readonly id: number | undefined; readonly url: string }
  /** `digest` is that of the manifest that refers to the image; undefined where an earlier try has attached it. */
  | { readonly kind: 'registry'; readonly image: string; readonly digest: string | undefined };
