import type { Advisory, Release, RepositoryFacts } from '@portcullis/core';

/** The look-ups that only GitHub's REST API answers. Every method throws HttpError. `repository` is `owner/name`. */
export interface GithubApi {
  readFacts(repository: string): Promise<RepositoryFacts>;
  /**
   * Every published advisory of the ecosystem `actions` that affects any version, malware too. Fifty repositories that
   * are asked for together share two requests.
   */
  listAdvisories(repository: string): Promise<readonly Advisory[]>;
  /** By tag; drafts are not among them. Too many to be listed is an HttpError, since a part would look like all. */
  listReleases(repository: string): Promise<ReadonlyMap<string, Release>>;
  /** Whether `commit` is in the history of `base`; the last way to learn it, since it costs quota. */
  isAncestor(repository: string, commit: string, base: string): Promise<boolean>;
}
