import type { HttpRequest, HttpResponse } from '@portcullis/http';
import type { RepositoryName } from './repository-name.ts';

/** One repository of a registry, which is asked with the rights that we have there. */
export interface Registry {
  readonly repository: RepositoryName;
  /** `https://ghcr.io/v2/owner/name` */
  readonly url: string;
  /**
   * As `send` of an HttpClient; a registry that wants to know who asks is told. Our credentials go to no other origin.
   */
  send<Result>(
    request: RegistryRequest,
    read: (response: HttpResponse) => Promise<Result>,
  ): Promise<Result>;
}

export interface RegistryRequest extends Omit<HttpRequest, 'accepts'> {
  readonly understands: readonly number[];
}
