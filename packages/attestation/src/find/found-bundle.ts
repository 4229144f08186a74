/** A bundle as it was found, parsed from JSON and nothing more: attacker-controlled. */
export interface FoundBundle {
  readonly source: BundleSource;
  readonly json: unknown;
}

/** Where a bundle lay. */
export type BundleSource =
  | { readonly kind: 'file'; readonly path: string; readonly line?: number }
  | { readonly kind: 'github'; readonly host: string; readonly repository: string }
  | { readonly kind: 'registry'; readonly image: string; readonly digest: string }
  /** Signed by this very process. */
  | { readonly kind: 'signed' };

/** All that was found, and what could not be looked at. */
export interface Findings {
  readonly bundles: readonly FoundBundle[];
  readonly unread: readonly UnreadSource[];
}

/** A place that may hold bundles, and why it could not be read: absence there proves nothing. */
export interface UnreadSource {
  readonly source: BundleSource;
  readonly reason: 'network' | 'permission' | 'rate-limit' | 'too-large' | 'unreadable';
  readonly message: string;
}
