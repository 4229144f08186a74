import type { Report } from '@portcullis/core';
import { createGitClient, toGitHome } from '@portcullis/git-wire';
import { createDraftApi, createSettingsApi } from '@portcullis/github-api';
import type { HttpClient } from '@portcullis/http';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { readTagCommit } from '../publish/read-tag-commit.ts';
import type { PreflightPorts } from './gather-preflight.ts';
import { readCaller } from './read-caller.ts';

export interface PreflightPlaces {
  /** `https://api.github.com` */
  readonly api: string;
  readonly token: string | undefined;
  readonly http: HttpClient;
  /** `GITHUB_WORKFLOW_REF`: `owner/name/.github/workflows/release.yml@refs/heads/main`, of the caller. */
  readonly workflowRef: string;
  /** What this package cannot do itself: the rules of the guards over a checkout of the run's commit. */
  readonly runGuards: () => Promise<Report>;
}

/** A preflight on a real server. */
export function openPreflight(
  { server, repository, tag, commit }: ReleasePlan,
  { api: url, token, http, workflowRef, runGuards }: PreflightPlaces,
): PreflightPorts {
  const git = createGitClient({ http });
  const home = toGitHome(repository, server, token);
  const api = { http, url, token };
  return {
    settings: createSettingsApi(api),
    drafts: createDraftApi(api),
    tagCommit: () => readTagCommit(tag, { git, home }),
    readCaller: () => readCaller({ repository, commit, workflowRef }, { git, home }),
    runGuards,
  };
}
