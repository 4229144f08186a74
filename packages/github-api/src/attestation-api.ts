import type { HttpError } from '@portcullis/http';

/** GitHub's store of attestations. `repository` is `owner/name`. */
export interface AttestationApi {
  /** `digest` is `sha256:…` or, of a release, `sha1:…`. Never throws HttpError: what went wrong is in the list. */
  list(
    repository: string,
    digest: string,
    options?: { readonly predicateType?: string | undefined },
  ): Promise<AttestationList>;
  /**
   * Stores a bundle, and tells its number. Throws HttpError; with `mayBeDone` it is not known whether the bundle is
   * stored, and who wants to send it again has to look first.
   */
  create(repository: string, bundle: unknown): Promise<number>;
}

export interface AttestationList {
  readonly items: readonly StoredAttestation[];
  /** Why there may be more than the items. */
  readonly broken: HttpError | undefined;
}

export type StoredAttestation =
  | { readonly kind: 'inline'; readonly bundle: unknown }
  /** Packed by snappy, on a server that must not see our token. */
  | { readonly kind: 'elsewhere'; readonly url: string };
