import type { HttpClient } from '@portcullis/http';
import type { GithubApi } from './github-api.ts';

export interface GithubApiOptions {
  readonly http: HttpClient;
  /** `https://api.github.com`, `https://HOST/api/v3` or `https://api.SUBDOMAIN.ghe.com`. */
  readonly url: string;
  readonly token: string | undefined;
}

export function createGithubApi(_options: GithubApiOptions): GithubApi {
  throw new Error('to be written');
}
