import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitHubState, Run } from '../e2e/github/github-state.ts';
import { newGitHubState } from '../e2e/github/new-github-state.ts';
import type { GitFault } from '../support/loopback/git-fault.ts';
import { makeTree } from '../support/make-tree.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import { startSigstore } from '../support/sigstore/start-sigstore.ts';
import { type SealGithub, startSealGithub } from './seal-github.ts';

export const repository = 'octo-org/widget';
export const token = 'ghs_SealS3cretS3cret';
export const signer = {
  workflow: 'octo-tools/portcullis/.github/workflows/release.yml',
  commit: 'd'.repeat(40),
} as const;

type Texts = Readonly<Record<string, string>>;

/** A run that seals, and the GitHub and the Sigstore around it. */
export interface SealWorld {
  readonly sigstore: Sigstore;
  readonly github: SealGithub;
  readonly state: GitHubState;
  /** Of each request, asked anew; a test sets it. */
  fault: ((request: string) => GitFault | undefined) | undefined;
  seal(workspace: string, changes?: SealChanges): Promise<ActionRun>;
  /** Everything as it was at first. */
  reset(): void;
  close(): Promise<void>;
}

export interface SealChanges {
  /** Of the action. */
  readonly inputs?: Texts;
  /** Of the release workflow. */
  readonly release?: Readonly<Record<string, unknown>>;
  readonly env?: Texts;
}

const run: Run = { id: '4242', attempt: '1' };
export const artifact = { id: 7, digest: `sha256:${'7'.repeat(64)}` } as const;

/** What the token of the job that seals says. */
export const claims: Texts = {
  sub: `repo:${repository}:environment:release`,
  event_name: 'workflow_dispatch',
  ref: 'refs/heads/main',
  job_workflow_ref: `${signer.workflow}@${signer.commit}`,
  job_workflow_sha: signer.commit,
  workflow_ref: `${repository}/.github/workflows/release.yml@refs/heads/main`,
  repository,
  environment: 'release',
  run_id: run.id,
  run_attempt: run.attempt,
  sha: 'c0ffee'.padEnd(40, '0'),
  workflow_sha: 'c0ffee'.padEnd(40, '0'),
};

export async function openSealWorld(): Promise<SealWorld> {
  const sigstore = await startSigstore();
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-seal-'));
  writeFileSync(join(folder, 'root.json'), JSON.stringify(sigstore.trustedRoot()));
  writeFileSync(join(folder, 'config.json'), JSON.stringify(sigstore.signingConfig(2)));
  const state = newGitHubState();
  addJob(state);
  const github = await startSealGithub(state, (request) => world.fault?.(request));
  const world: SealWorld = {
    sigstore,
    github,
    state,
    fault: undefined,
    seal: (workspace, changes = {}) => {
      const env = { ...environmentOf(state, github), ...sigstore.environment };
      const inputs = {
        instance: 'custom',
        issuer: sigstore.issuerUrl,
        'signing-config': join(folder, 'config.json'),
        'trusted-root': join(folder, 'root.json'),
      };
      return start(workspace, changes, { inputs, env });
    },
    reset: () => {
      world.fault = undefined;
      sigstore.faults.heal();
      sigstore.issuer.claim(claims);
      sigstore.requests.length = 0;
      github.requests.length = 0;
      state.attestations.length = 0;
      state.artifacts.splice(0, state.artifacts.length, dist());
    },
    close: async () => {
      rmSync(folder, { recursive: true });
      await Promise.all([sigstore.close(), github.close()]);
    },
  };
  world.reset();
  return world;
}

/** As sha256sum writes it. */
export function digestLines(files: Texts): string {
  return Object.entries(files)
    .map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
    .join('');
}

/** A work space with what a build has made, and what it says of it. */
export function makeBuilt(files: Texts, more: Texts = {}): string {
  const built = Object.entries(files).map(([name, text]) => [`built/${name}`, text]);
  return makeTree({ ...Object.fromEntries(built), ...more });
}

function dist() {
  return { ...artifact, name: 'dist', run, job: 'build', bytes: Buffer.from('zip') };
}

function addJob({ jobs }: GitHubState): void {
  jobs.set('seal', {
    id: 'seal',
    key: 'seal',
    run,
    token,
    permissions: { actions: 'read', attestations: 'write', 'id-token': 'write' },
    environment: 'release',
    isDeployment: true,
    claims: {},
  });
}

function environmentOf({ commit }: GitHubState, { url }: SealGithub): Texts {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: run.id,
    GITHUB_RUN_ATTEMPT: run.attempt,
  };
}

interface Started {
  readonly inputs: Texts;
  readonly env: Texts;
}

function start(
  workspace: string,
  { release = {}, inputs, env }: SealChanges,
  common: Started,
): Promise<ActionRun> {
  const called = {
    tag: 'v1.0.0',
    'artifact-id': `${artifact.id}`,
    'artifact-digest': artifact.digest.replace('sha256:', ''),
    ...release,
  };
  const given = {
    inputs: JSON.stringify(called),
    built: 'built',
    earlier: 'earlier',
    sealed: 'sealed',
    'signer-workflow': signer.workflow,
    'signer-commit': signer.commit,
    token,
    ...common.inputs,
    ...inputs,
  };
  return startAction('release-seal', { workspace, inputs: given, env: { ...common.env, ...env } });
}
