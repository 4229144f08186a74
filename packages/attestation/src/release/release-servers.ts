import type { GitClient, GitHome } from '@portcullis/git-wire';
import type { GithubApi, ReleaseApi } from '@portcullis/github-api';
import type { Findings } from '../find/found-bundle.ts';

/** Who is asked about a release. */
export interface ReleaseServers {
  readonly git: GitClient;
  readonly home: GitHome;
  readonly github: Pick<GithubApi, 'readFacts'>;
  readonly releases: ReleaseApi;
  /** What the repository holds for an object of git, `sha1:…`. */
  attestations(digest: string): Promise<Findings>;
}
