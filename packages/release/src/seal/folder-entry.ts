/** What lies in a folder. */
export type FolderEntry =
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly sha256: string }
  | { readonly kind: 'link' | 'folder' | 'other'; readonly name: string };
