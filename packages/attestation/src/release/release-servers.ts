import { createGitClient, type GitClient, type GitHome, toGitHome } from '@portcullis/git-wire';
import {
  createGithubApi,
  createReleaseApi,
  type GithubApi,
  type ReleaseApi,
} from '@portcullis/github-api';
import type { HttpClient } from '@portcullis/http';
import type { Findings } from '../find/found-bundle.ts';
import { findReleaseAttestations } from './find-release-attestations.ts';

/** Who is asked about the releases of a repository. */
export interface ReleaseServers {
  readonly git: GitClient;
  readonly home: GitHome;
  readonly github: Pick<GithubApi, 'readFacts'>;
  readonly releases: ReleaseApi;
  /** What GitHub stores for an object of git. */
  attestations(object: string): Promise<Findings>;
}

export interface ReleaseServersOptions {
  readonly http: HttpClient;
  /** `https://github.com` */
  readonly server: string;
  /** `https://api.github.com` */
  readonly api: string;
  readonly token: string | undefined;
}

export function releaseServers(
  repository: string,
  { http, server, api: url, token }: ReleaseServersOptions,
): ReleaseServers {
  const api = { http, url, token };
  return {
    git: createGitClient({ http }),
    home: toGitHome(repository, server, token),
    github: createGithubApi(api),
    releases: createReleaseApi(api),
    attestations: (object) => findReleaseAttestations({ api, repository, object }),
  };
}
