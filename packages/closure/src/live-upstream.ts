import type { ReleaseAttester } from '@portcullis/attestation';
import { createGitClient } from '@portcullis/git-wire';
import { createGithubApi, type GithubApiOptions } from '@portcullis/github-api';
import { createHttpClient } from '@portcullis/http';
import { apiQuestions } from './live/api-questions.ts';
import { askDigest } from './live/ask-digest.ts';
import { gitQuestions } from './live/git-questions.ts';
import type { Servers } from './live/servers.ts';
import type { Upstream } from './upstream.ts';

export type { Servers } from './live/servers.ts';

export interface LiveOptions {
  readonly servers: Servers;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Folder for what can never change; without one nothing is kept. */
  readonly cache: string | undefined;
  /** Verifies what GitHub attests of releases, and asks by the same client as all else. */
  readonly attester?: ((api: GithubApiOptions) => ReleaseAttester) | undefined;
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** Asks live servers. */
export function liveUpstream(options: LiveOptions): Upstream {
  const { servers, environment, userAgent, cache, attester, onWarning } = options;
  const http = createHttpClient({ environment, userAgent });
  const asked = new Set<string>();
  const git = gitQuestions(createGitClient({ http, cache, onWarning }), servers, asked);
  const { token, api: url } = servers;
  const api = { http, url, token };
  return {
    ...git,
    ...apiQuestions(createGithubApi(api), {
      isAnonymous: token === undefined,
      attester: attester?.(api),
    }),
    digest: (image) => askDigest(http, image),
    get traffic() {
      return { repositories: asked.size, ...http.traffic };
    },
  };
}
