/** Where a bundle was handed over. */
export type StoredIn =
  | { readonly kind: 'github'; readonly id: string; readonly url: string }
  /** `digest` is that of the manifest that refers to the image. */
  | { readonly kind: 'registry'; readonly image: string; readonly digest: string };
