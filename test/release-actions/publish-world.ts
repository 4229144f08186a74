import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { releaseStatement } from '../../packages/attestation/test/support/release-statement.ts';
import { signRelease, worldLike } from '../../packages/attestation/test/support/sign-release.ts';
import type { GitHubFault } from '../e2e/github/exchange.ts';
import type { GitHubState, Release } from '../e2e/github/github-state.ts';
import { newGitHubState } from '../e2e/github/new-github-state.ts';
import { startFakeGitHub } from '../e2e/github/start-fake-github.ts';
import { buildRepository } from '../support/loopback/git-repository.ts';
import { preload } from '../support/preload.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import { startFront } from '../support/sigstore/front/start-front.ts';
import { newTokenIssuer } from '../support/sigstore/services/token-issuer.ts';
import type { WorkflowToken } from '../support/sigstore/workflow-token.ts';
import { type MadeSeal, makeSeal, type SealRequest } from './publish-seal.ts';
import { repository, sealToken, signer } from './publish-sign.ts';

export type Texts = Readonly<Record<string, string>>;

export interface WorldOptions {
  readonly state?: Partial<GitHubState>;
  /** `POST /repos/…`, `POST uploads/repos/…` -> what goes wrong; asked for each request. */
  readonly fault?: (request: string) => GitHubFault | undefined;
  /** `http://127.0.0.1:PORT` of ghcr.io. */
  readonly registry?: string;
  /** The same of other hosts. */
  readonly hosts?: Texts;
}

/** What is other than in a good seal. */
export interface SealChanges extends Partial<Omit<SealRequest, 'signing' | 'commit'>> {
  /** Of the token of whoever signs the provenance of a file. */
  readonly token?: (name: string) => WorkflowToken;
}

/** What is other than in a good run of a stage. */
export interface StageChanges {
  /** Of the action. */
  readonly inputs?: Texts;
  /** Of the release workflow. */
  readonly release?: Texts;
  readonly env?: Texts;
}

/** A GitHub with a repository, and what the jobs behind the seal see of it. */
export interface PublishWorld {
  readonly state: GitHubState;
  /** `publish 201 POST /repos/…`, in order; a test may empty it. */
  readonly requests: string[];
  /** Git in the repository, as its server has it. */
  git(...args: readonly string[]): string;
  /** A work space with a seal in it. */
  seal(changes?: SealChanges): Sealed;
  publish(sealed: Sealed, changes?: StageChanges): Promise<ActionRun>;
  verify(sealed: Sealed, changes?: StageChanges): Promise<ActionRun>;
  /** Throws when somebody asked GitHub what it does not have. */
  close(): Promise<void>;
}

export interface Sealed extends MadeSeal {
  readonly workspace: string;
  /** `sealed` in it. */
  readonly folder: string;
  readonly release: Texts;
  readonly run: string;
}

const tokens = { publish: 'ghs_PublishS3cret', verify: 'ghs_VerifyS3cret' } as const;

// One of each for all worlds: what they sign is as good in each.
const signers = { sealer: worldLike('public-good'), releases: worldLike('github') } as const;

export async function openPublishWorld(options: WorldOptions = {}): Promise<PublishWorld> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-publish-')));
  const gitRoot = join(folder, 'git');
  mkdirSync(gitRoot);
  writeFileSync(join(gitRoot, 'config'), '[safe]\n\tdirectory = *\n');
  const built = buildRepository(join(gitRoot, `${repository}.git`), [
    { commit: 'one', on: 'main', files: { 'README.md': 'widget\n' } },
  ]);
  const state = newGitHubState({ commit: built.id('one'), ...options.state });
  addJobs(state);
  const setTag = (tag: string, commit: string) =>
    void built.git('update-ref', `refs/tags/${tag}`, commit);
  for (const [ref, commit] of state.refs) setTag(ref.replace('tags/', ''), commit);
  const locked = (release: Release) => signRelease(signers.releases, describe(release, state));
  const github = await startFakeGitHub({
    state,
    issuer: newTokenIssuer(() => 'https://token.actions.githubusercontent.com'),
    fault: options.fault,
    gitRoot,
    hooks: { tagged: setTag, locked },
  });
  const urls: Texts = {
    'api.github.com': github.url,
    'github.com': github.url,
    'uploads.github.com': github.url,
    ...(options.registry && { 'ghcr.io': options.registry }),
    ...options.hosts,
  };
  const front = await startFront([...Object.keys(urls), 'ghcr.io'], (host) => urls[host]);
  const root = join(folder, 'roots.jsonl');
  const roots = Object.values(signers).map((one) => JSON.stringify(one.trustedRoot()));
  writeFileSync(root, roots.join('\n'));
  return {
    state,
    requests: github.requests,
    git: built.git,
    seal: (changes = {}) => seal(mkdtempSync(join(folder, 'work-')), { state, changes }),
    publish: (sealed, changes = {}) => {
      const env = { ...front.environment, ...environmentOf(sealed, state) };
      return run('publish', sealed, { ...changes, env: { ...env, ...changes.env } });
    },
    verify: (sealed, changes = {}) => {
      const env = { ...front.environment, ...environmentOf(sealed, state) };
      const inputs = { 'trusted-root': root, ...changes.inputs };
      return run('verify', sealed, { ...changes, inputs, env: { ...env, ...changes.env } });
    },
    async close() {
      await front.close();
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}

function addJobs({ jobs }: GitHubState): void {
  const common = { run: { id: '4242', attempt: '1' }, isDeployment: true, claims: {} } as const;
  jobs.set('publish', {
    ...common,
    id: 'publish',
    key: 'publish',
    token: tokens.publish,
    permissions: { contents: 'write' },
    environment: 'release',
  });
  jobs.set('verify', {
    ...common,
    id: 'verify',
    key: 'verify',
    token: tokens.verify,
    permissions: { contents: 'read', attestations: 'read' },
    environment: undefined,
  });
}

function describe({ id, tag, assets }: Release, state: GitHubState) {
  return releaseStatement({
    repository: state.repository,
    repositoryId: `${state.repositoryId}`,
    ownerId: `${state.ownerId}`,
    releaseId: `${id}`,
    tag,
    object: `${state.refs.get(`tags/${tag}`)}`,
    assets: Object.fromEntries(
      assets.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]),
    ),
  });
}

interface Sealing {
  readonly state: GitHubState;
  readonly changes: SealChanges;
}

function seal(workspace: string, { state, changes }: Sealing): Sealed {
  const { token = () => ({}), ...others } = changes;
  const request: SealRequest = {
    files: { widget: 'the widget\n', 'widget.exe': 'the other widget\n' },
    tag: 'v1.0.0',
    commit: state.commit,
    run: '4242',
    ...others,
    signing: (name) => ({
      world: signers.sealer,
      token: sealToken(state.commit, { run_id: others.run ?? '4242', ...token(name) }),
    }),
  };
  const folder = join(workspace, 'sealed');
  const made = makeSeal(folder, request);
  const images = (request.images ?? []).map(({ name, digest }) => `${name}@${digest}`);
  const artifact = {
    'artifact-id': '7',
    'artifact-digest': 'a'.repeat(64),
    digests: made.digests,
    sbom: request.sbom ?? '',
  };
  const release = { tag: request.tag, images: images.join('\n'), ...artifact };
  return { ...made, workspace, folder, release, run: request.run };
}

function environmentOf({ run }: Sealed, { commit }: GitHubState): Texts {
  return {
    ...quick,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: '1',
  };
}

/** Who waits for a server waits a moment. */
const quick = preload(`
  import timers from 'node:timers/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const wait = timers.setTimeout;
  timers.setTimeout = (time, ...rest) => wait(Math.min(time, 20), ...rest);
  syncBuiltinESMExports();
`);

async function run(
  stage: 'publish' | 'verify',
  { workspace, sha256, release }: Sealed,
  { inputs, release: changed, env = {} }: StageChanges,
): Promise<ActionRun> {
  const done = await startAction(`release-${stage}`, {
    workspace,
    inputs: {
      inputs: JSON.stringify({ ...release, ...changed }),
      sealed: 'sealed',
      seal: sha256,
      'signer-workflow': signer.workflow,
      'signer-commit': signer.commit,
      token: tokens[stage],
      ...inputs,
    },
    env,
  });
  const log = done.log.replace(`::add-mask::${tokens[stage]}\n`, '');
  const base64 = Buffer.from(`x-access-token:${tokens[stage]}`).toString('base64');
  const told = JSON.stringify({ ...done, log });
  expect([tokens[stage], base64].filter((secret) => told.includes(secret))).toEqual([]);
  return { ...done, log };
}
