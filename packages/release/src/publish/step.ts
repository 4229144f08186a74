import type { AssetRecord, ReleaseRecord } from '@portcullis/github-api';

/** What is done next; each is taken once, and then the server is asked anew. */
export type Step =
  | { readonly kind: 'create-draft' }
  /** Takes away what an upload that broke off has left: it has no bytes that could be compared. */
  | { readonly kind: 'remove'; readonly assets: readonly AssetRecord[] }
  | { readonly kind: 'upload'; readonly release: number; readonly names: readonly string[] }
  /** The server does not show yet what it has done. */
  | { readonly kind: 'wait'; readonly refusal: Refusal }
  | { readonly kind: 'publish'; readonly release: number }
  | { readonly kind: 'done'; readonly release: ReleaseRecord }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

export interface Refusal {
  readonly code: RefusalCode;
  readonly why: string;
  /** Whether something is public already. */
  readonly isPublic: boolean;
}

export type RefusalCode =
  /** The tag was there before the release. */
  | 'tag-exists'
  /** Somebody has released at this tag already. */
  | 'released-already'
  /** A draft of another run, of a person or of another tool. */
  | 'other-draft'
  /** Our draft would make the tag of another commit. */
  | 'draft-changed'
  /** Our release has a file that was not sealed, or other bytes of one. */
  | 'asset-extra'
  | 'asset-differs'
  /** The server tells no digest, so that nothing can be compared. */
  | 'no-digest'
  /** Published, and not as it has to be. */
  | 'published-differs'
  | 'tag-elsewhere'
  | 'not-immutable'
  /** Public, and what anybody can download does not show that it is what was sealed. */
  | 'not-verified'
  /** The server does not do what it says. */
  | 'no-progress';
