import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { GitHubState } from '../e2e/github/github-state.ts';
import { newGitHubState } from '../e2e/github/new-github-state.ts';
import { startFakeGitHub } from '../e2e/github/start-fake-github.ts';
import type { GitFault } from '../support/loopback/git-fault.ts';
import { makeTree } from '../support/make-tree.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import { newTokenIssuer } from '../support/sigstore/services/token-issuer.ts';
import { type InspectRegistries, openInspectRegistries } from './inspect-registries.ts';
import { startApiFront } from './preflight-front.ts';

const token = 'ghs_InspectS3cret';
const repository = 'octo-org/widget';
const run = { id: '4242', attempt: '1' };

type Texts = Readonly<Record<string, string>>;

export interface InspectRun {
  /** What lies in `built`: a folder of the runner. */
  readonly workspace: string;
  /** Changes of the inputs of the release workflow, whose digests are those of `built`. */
  readonly release?: Readonly<Record<string, unknown>>;
  readonly env?: Texts;
}

export interface InspectWorld {
  /** With the artifact of number 7. */
  readonly state: GitHubState;
  readonly requests: string[];
  readonly registries: InspectRegistries;
  run(run: InspectRun): Promise<ActionRun>;
  close(): Promise<void>;
}

/** GitHub as the job sees it that looks at what was built. */
export async function openInspectWorld(
  fault: (request: string) => GitFault | undefined = () => undefined,
): Promise<InspectWorld> {
  const state = newGitHubState();
  const permissions = { actions: 'read' } as const;
  const job = { id: 'inspect', key: 'inspect', run, token, permissions, claims: {} };
  state.jobs.set('inspect', { ...job, environment: undefined, isDeployment: false });
  const github = await startFakeGitHub({
    state,
    issuer: newTokenIssuer(() => 'https://token.actions.githubusercontent.com'),
    hooks: { tagged: () => {}, locked: () => ({}) },
    gitRoot: '',
    fault,
  });
  const front = await startApiFront(github.url);
  const registries = await openInspectRegistries();
  return {
    state,
    requests: github.requests,
    registries,
    run: ({ workspace, release, env }) =>
      start(
        workspace,
        { digests: release?.digests ?? digestLines(workspace), ...given, ...release },
        { GITHUB_API_URL: front.url, ...registries.environment, ...env },
      ),
    async close() {
      await front.close();
      await registries.close();
      await github.close();
    },
  };
}

/** The artifact that the build has handed over. */
export function toArtifact(changes: Partial<GitHubState['artifacts'][number]> = {}) {
  const bytes = Buffer.from('an archive');
  const digest = `sha256:${'b'.repeat(64)}`;
  return { id: 7, name: 'widget', run, job: 'build', bytes, digest, ...changes };
}

/** A workspace with these files in `built`. */
export function makeBuilt(files: Readonly<Record<string, string | Buffer>>): string {
  const entries = Object.entries(files).map(([name, text]) => [`built/${name}`, text] as const);
  const workspace = makeTree(Object.fromEntries(entries));
  mkdirSync(join(workspace, 'built'), { recursive: true });
  return workspace;
}

export function digestLines(workspace: string): string {
  const names = readdirSync(join(workspace, 'built')).sort();
  return names
    .map((name) => `${sha256(readFileSync(join(workspace, 'built', name)))}  ${name}\n`)
    .join('');
}

export function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const given = {
  tag: 'v1.0.0',
  'artifact-id': '7',
  'artifact-digest': 'b'.repeat(64),
  solo: false,
  'dry-run': false,
};

async function start(workspace: string, release: object, env: Texts): Promise<ActionRun> {
  const inputs = { inputs: JSON.stringify(release), built: 'built', token };
  const done = await startAction('release-inspect', {
    workspace,
    inputs,
    env: { ...around, ...env },
  });
  const log = done.log.replaceAll(`::add-mask::${token}\n`, '');
  expect(JSON.stringify({ ...done, log })).not.toContain('S3cret');
  return { ...done, log };
}

/** With secrets beside it that no installer may see. */
const around = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_REPOSITORY: repository,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_RUN_ID: run.id,
  GITHUB_RUN_ATTEMPT: run.attempt,
  GITHUB_TOKEN: 'ghs_S3cret',
  ACTIONS_RUNTIME_TOKEN: 'runtime_S3cret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc_S3cret',
};
