import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { GitHubState } from '../e2e/github/github-state.ts';
import { newGitHubState } from '../e2e/github/new-github-state.ts';
import { startFakeGitHub } from '../e2e/github/start-fake-github.ts';
import { startApiServer } from '../support/loopback/api-server.ts';
import { buildActions } from '../support/loopback/build-actions.ts';
import type { GitFault } from '../support/loopback/git-fault.ts';
import type { BuiltRepository } from '../support/loopback/git-repository.ts';
import type { CommitEntry } from '../support/loopback/git-script.ts';
import { startGitServer } from '../support/loopback/git-server.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import { newTokenIssuer } from '../support/sigstore/services/token-issuer.ts';
import { type FrontOptions, startApiFront } from './preflight-front.ts';

export const repository = 'octo-org/widget';
export const caller = '.github/workflows/release.yml';
const token = 'ghs_PreflightS3cret';

type Texts = Readonly<Record<string, string>>;

export interface PreflightRun {
  /** Name of the variant of the repository that is released. */
  readonly at?: string;
  /** Changes of the inputs of the release workflow. */
  readonly release?: Readonly<Record<string, unknown>>;
  readonly env?: Texts;
  /** Written over what is checked out. */
  readonly written?: Texts;
}

/** A repository with a release workflow behind git's own server, and its settings behind GitHub's API. */
export interface PreflightWorld {
  readonly state: GitHubState;
  /** Each variant is the commit of its name. */
  readonly git: BuiltRepository;
  /** `preflight 200 GET /repos/…`, in order. */
  readonly requests: string[];
  run(run?: PreflightRun): Promise<ActionRun>;
  close(): Promise<void>;
}

export interface PreflightOptions {
  /** Files over those of a repository that passes; `{released}` is a pinned action, `{missing}` one that is not there. */
  readonly variants?: Readonly<Record<string, Texts>>;
  readonly state?: Partial<GitHubState>;
  /** `GET /repos/…` -> what the API does instead. */
  readonly fault?: (request: string) => GitFault | undefined;
  readonly says?: FrontOptions['says'];
}

export async function openPreflightWorld(options: PreflightOptions = {}): Promise<PreflightWorld> {
  const { fault, says, variants } = options;
  const server = await startGitServer();
  const { released, inconclusive: missing } = buildActions(server);
  const toCommit = ([name, changes]: readonly [string, Texts]): CommitEntry => {
    const files = Object.entries({ ...passing, ...changes }).map(([path, text]) => {
      const filled = text.replaceAll('{released}', released).replaceAll('{missing}', missing);
      return [path, filled] as const;
    });
    return { commit: name, parents: [], files: Object.fromEntries(files) };
  };
  const git = server.add(repository, [
    ...Object.entries({ ...variants, good: {} }).map(toCommit),
    { ref: 'refs/heads/main', to: 'good' },
  ]);
  const state = newGitHubState({ commit: git.id('good'), tagNeeds: ['release'], ...options.state });
  const run = { id: '4242', attempt: '1' };
  const claims = {};
  const permissions = { contents: 'read', actions: 'read' } as const;
  const job = { id: 'preflight', key: 'preflight', run, token, permissions, claims };
  state.jobs.set('preflight', { ...job, environment: undefined, isDeployment: false });
  const github = await startFakeGitHub({
    state,
    issuer: newTokenIssuer(() => 'https://token.actions.githubusercontent.com'),
    hooks: { tagged: () => {}, locked: () => ({}) },
    gitRoot: server.root,
    fault,
  });
  const others = await startApiServer({ data: { repositories: { 'acme/tool': {} } }, token });
  const front = await startApiFront(github.url, { others: others.url, says });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-preflight-')));
  return {
    state,
    git,
    requests: github.requests,
    run: ({ at = 'good', release, env, written = {} } = {}) => {
      const workspace = mkdtempSync(join(folder, 'run-'));
      const id = git.id(at);
      git.git(`--work-tree=${workspace}`, 'checkout', '--quiet', '--force', id, '--', '.');
      for (const [path, text] of Object.entries(written))
        writeFileSync(join(workspace, path), text);
      const servers = { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: front.url };
      const around = { ...runner, GITHUB_SHA: id, ...servers, ...env };
      return start(workspace, { ...given, ...release }, around);
    },
    async close() {
      rmSync(folder, { recursive: true });
      await front.close();
      await others.close();
      await server.close();
      await github.close();
    },
  };
}

async function start(workspace: string, release: object, env: Texts): Promise<ActionRun> {
  const inputs = { inputs: JSON.stringify(release), token };
  const done = await startAction('release-preflight', { workspace, inputs, env });
  const log = done.log.replaceAll(`::add-mask::${token}\n`, '');
  expect(JSON.stringify({ ...done, log })).not.toContain(token);
  return { ...done, log };
}

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_REPOSITORY: repository,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: `${repository}/${caller}@refs/heads/main`,
};

const given = {
  tag: 'v1.0.0',
  digests: `${'a'.repeat(64)}  widget\n`,
  'artifact-id': '7',
  'artifact-digest': 'b'.repeat(64),
  solo: false,
  'dry-run': false,
};

export const passing = {
  [caller]: `name: Release

on: workflow_dispatch

permissions: {}

cache-mode: none

concurrency:
  group: release
  cancel-in-progress: false

jobs:
  build:
    name: Build
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: {released}
      - uses: ./.github/actions/make
`,
  '.github/workflows/other.yml': `on: push
jobs:
  other:
    runs-on: ubuntu-24.04
    steps:
      - uses: acme/tool@v1
`,
  '.github/actions/make/action.yml': `name: make
description: makes it
runs:
  using: composite
  steps:
    - uses: {released}
`,
};
