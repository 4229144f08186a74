import type { Report } from '@portcullis/core';
import { createGitClient, toGitHome } from '@portcullis/git-wire';
import { createDraftApi, createSettingsApi } from '@portcullis/github-api';
import { createHttpClient, type HttpOptions } from '@portcullis/http';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { readTagCommit } from '../publish/read-tag-commit.ts';
import type { CommitTree } from './commit-tree.ts';
import type { PreflightPorts } from './gather-preflight.ts';
import { openCommitTree } from './open-commit-tree.ts';

export interface PreflightPlaces {
  /** `https://api.github.com` */
  readonly api: string;
  readonly token: string | undefined;
  readonly http: Pick<HttpOptions, 'environment' | 'userAgent'>;
  /** `GITHUB_WORKFLOW_REF`: `owner/name/.github/workflows/release.yml@refs/heads/main`, of the caller. */
  readonly workflowRef: string;
  /** What this package cannot do itself: the rules of the guards over a checkout, which has to be that of the tree. */
  readonly runGuards: (tree: CommitTree) => Promise<Report>;
}

/** A preflight on a real server. Throws GuardError where the run does not tell its workflow. */
export function openPreflight(
  { server, repository, tag, commit }: ReleasePlan,
  { api: url, token, http: options, workflowRef, runGuards }: PreflightPlaces,
): PreflightPorts {
  const http = createHttpClient(options);
  const git = createGitClient({ http });
  const home = toGitHome(repository, server, token);
  const api = { http, url, token };
  const tree = openCommitTree({ repository, commit, workflowRef }, { git, home });
  return {
    settings: createSettingsApi(api),
    drafts: createDraftApi(api),
    tagCommit: () => readTagCommit(tag, { git, home }),
    readCaller: async () => {
      const [text = ''] = await tree.readTexts([tree.callerPath]);
      return { text, path: tree.callerPath };
    },
    runGuards: () => runGuards(tree),
  };
}
