import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Sigstore } from '../../support/sigstore/sigstore.ts';
import type { ActRun } from '../act/act-run.ts';
import type { FoundAct } from '../act/find-act.ts';
import { runAct } from '../act/run-act.ts';
import { startArtifactService } from '../artifacts/start-artifact-service.ts';
import type { GitHubFault } from '../github/exchange.ts';
import type { Artifact, GitHubState } from '../github/github-state.ts';
import { newGitHubState } from '../github/new-github-state.ts';
import { startFakeGitHub } from '../github/start-fake-github.ts';
import { makeRepositories } from './make-repositories.ts';
import { library, libraryUses, standIns } from './places.ts';
import { rewriteRelease } from './rewrite-release.ts';

export interface ReleaseRequest {
  readonly act: Extract<FoundAct, { kind: 'found' }>;
  readonly sigstore: Sigstore;
  readonly tag?: string;
  /** Of the text as it stands in the repository, before it is rewritten. */
  readonly changeCaller?: (text: string) => string;
  readonly changeCalled?: (text: string) => string;
  readonly state?: Partial<GitHubState>;
  readonly fault?: (request: string) => GitHubFault | undefined;
  /** Between the job that uploads an artifact and the one that downloads it. */
  readonly tamper?: (artifact: Artifact) => void;
}

export interface ReleaseRun extends ActRun {
  readonly state: GitHubState;
  /** `job 201 POST /repos/…`, in order. */
  readonly requests: readonly string[];
  /** `job CreateArtifact name`, in order. */
  readonly calls: readonly string[];
  /** What was rewritten for act, in words. */
  readonly changes: readonly string[];
}

/** One run of the example's release workflow, in a world of its own. */
export async function runRelease(request: ReleaseRequest): Promise<ReleaseRun> {
  const { act, sigstore, tag = 'v1.0.0', fault, tamper } = request;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-e2e-')));
  const repositories = makeRepositories(folder);
  const state = newGitHubState({ commit: repositories.commit, ...request.state });
  const github = await startFakeGitHub({ state, issuer: sigstore.issuer, fault });
  const artifacts = await startArtifactService(state, tamper);
  try {
    const changes = rewriteRelease({
      repositories,
      state,
      githubUrl: github.url,
      trust: writeTrust(folder, sigstore),
      changeCaller: request.changeCaller ?? ((text) => text),
      changeCalled: request.changeCalled ?? ((text) => text),
    });
    const run = await runAct({
      act,
      folder,
      workspace: repositories.workspace,
      event: 'workflow_dispatch',
      payload: toPayload(tag, state),
      workflow: library.workflow,
      actor: 'alice',
      repositories: { [libraryUses]: repositories.library, ...standIns },
      env: {
        ...toEnvironment(state),
        GITHUB_API_URL: github.url,
        ACTIONS_RESULTS_URL: artifacts.url,
        E2E_GITHUB: github.url,
        E2E_MODULES: `file://${act.modules}`,
        E2E_GATE: resolve(import.meta.dirname, '../stand-ins/gate.sh'),
      },
      ports: toPorts([github.url, artifacts.url, ...Object.values(sigstore.urls)]),
    });
    return { ...run, state, requests: github.requests, calls: artifacts.calls, changes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await artifacts.close();
    await github.close();
  }
}

function writeTrust(folder: string, sigstore: Sigstore): Readonly<Record<string, string>> {
  const files = {
    'signing-config': [join(folder, 'config.json'), sigstore.signingConfig(2)],
    'trusted-root': [join(folder, 'root.json'), sigstore.trustedRoot()],
  } as const;
  for (const [path, value] of Object.values(files)) writeFileSync(path, JSON.stringify(value));
  return {
    instance: 'custom',
    issuer: sigstore.issuerUrl,
    'signing-config': files['signing-config'][0],
    'trusted-root': files['trusted-root'][0],
  };
}

function toPayload(tag: string, { commit, repository, repositoryId }: GitHubState): unknown {
  const [login, name] = repository.split('/');
  return {
    inputs: { tag },
    ref: 'refs/heads/main',
    after: commit,
    repository: {
      id: repositoryId,
      name,
      full_name: repository,
      default_branch: 'main',
      private: false,
      owner: { login },
    },
    sender: { login: 'alice' },
  };
}

/** What a runner says and act does not. */
function toEnvironment(state: GitHubState): Readonly<Record<string, string>> {
  const { repository, repositoryId, commit, run } = state;
  return {
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: `${repositoryId}`,
    GITHUB_REF: 'refs/heads/main',
    // act has no other name for GITHUB_SHA.
    SHA_REF: commit,
    GITHUB_RUN_ID: run.id,
    GITHUB_RUN_ATTEMPT: run.attempt,
    GITHUB_WORKFLOW_REF: `${repository}/${library.workflow}@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: commit,
    GITHUB_TRIGGERING_ACTOR: 'alice',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

function toPorts(urls: readonly string[]): readonly number[] {
  return [...new Set(urls.map((url) => Number(new URL(url).port)))];
}
