import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { releaseStatement } from '../../../packages/attestation/test/support/release-statement.ts';
import { signRelease } from '../../../packages/attestation/test/support/sign-release.ts';
import type { ActRun } from '../act/act-run.ts';
import type { FoundAct } from '../act/find-act.ts';
import { runAct } from '../act/run-act.ts';
import { startArtifactService } from '../artifacts/start-artifact-service.ts';
import type { GitHubFault } from '../github/exchange.ts';
import type { Artifact, GitHubState, Release, Run } from '../github/github-state.ts';
import { newGitHubState } from '../github/new-github-state.ts';
import { startFakeGitHub } from '../github/start-fake-github.ts';
import {
  buildDownstream,
  checkOut,
  exportLibrary,
  type RepositoryFolders,
} from './make-repositories.ts';
import { library, libraryUses, placeholders, standIns } from './places.ts';
import { rewriteRelease } from './rewrite-release.ts';
import type { Stage } from './start-stage.ts';
import { toRunnerEnvironment } from './to-runner-environment.ts';

export interface WorldRequest {
  readonly act: Extract<FoundAct, { kind: 'found' }>;
  readonly stage: Stage;
  readonly folders?: RepositoryFolders;
  readonly state?: Partial<GitHubState>;
  /** `POST /repos/…`, `POST uploads/repos/…` -> what goes wrong; asked for each request. */
  readonly fault?: (request: string) => GitHubFault | undefined;
  /** Between the job that uploads an artifact and the one that downloads it. */
  readonly tamper?: (artifact: Artifact) => void;
}

export interface RunRequest {
  /** Of the workflow. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly run?: Run;
  /** Of the text as it stands in the repository, before it is rewritten. */
  readonly changeCaller?: (text: string) => string;
  readonly changeCalled?: (text: string) => string;
}

export interface ReleaseRun extends ActRun {
  /** What was rewritten for act, in words. */
  readonly changes: readonly string[];
}

/** A repository with a release workflow, and all that it talks to; its GitHub remembers from run to run. */
export interface ReleaseWorld {
  readonly state: GitHubState;
  /** `job 201 POST /repos/…`, in order. */
  readonly requests: readonly string[];
  /** `job CreateArtifact name`, in order. */
  readonly calls: readonly string[];
  /** What a program needs to see this world as a user of the releases sees it. */
  readonly env: Readonly<Record<string, string>>;
  /** Of Sigstore, and of GitHub's releases. */
  readonly trustedRoot: string;
  /** Git in the repository, as its server has it. */
  git(...args: readonly string[]): string;
  /** Several may run at once, under numbers of their own. */
  run(request?: RunRequest): Promise<ReleaseRun>;
  /** Throws when somebody asked GitHub what it does not have. */
  close(): Promise<void>;
}

const firstRun: Run = { id: '4242', attempt: '1' };

export async function openReleaseWorld(world: WorldRequest): Promise<ReleaseWorld> {
  const { act, stage, folders = placeholders, fault, tamper } = world;
  const { sigstore } = stage;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-e2e-')));
  const gitRoot = join(folder, 'git');
  mkdirSync(gitRoot);
  writeFileSync(join(gitRoot, 'config'), gitConfig);
  const { repository: name } = newGitHubState();
  const repository = buildDownstream(gitRoot, name, folders.downstream);
  const state = newGitHubState({ commit: repository.id('one'), ...world.state });
  const setTag = (tag: string, commit: string) =>
    void repository.git('update-ref', `refs/tags/${tag}`, commit);
  for (const [ref, commit] of state.refs) setTag(ref.replace('tags/', ''), commit);
  const locked = (release: Release) => signRelease(stage.releases, describe(release, state));
  const github = await startFakeGitHub({
    state,
    issuer: sigstore.issuer,
    fault,
    gitRoot,
    hooks: { tagged: setTag, locked },
  });
  stage.moveGitHub(github.url);
  const artifacts = await startArtifactService(state, tamper);
  const trust = writeRoots(folder, stage);
  const ports = [github.url, artifacts.url].map((url) => Number(new URL(url).port));
  return {
    state,
    requests: github.requests,
    calls: artifacts.calls,
    env: { ...sigstore.front?.environment },
    trustedRoot: trust[1],
    git: repository.git,
    async run({ inputs = { tag: 'v1.0.0' }, run = firstRun, ...changes } = {}) {
      const place = mkdtempSync(join(folder, 'run-'));
      const places = { workspace: join(place, 'widget'), library: join(place, 'library') };
      checkOut(repository, places.workspace);
      exportLibrary(folders.library, places.library);
      const key = run === firstRun ? '' : `${run.id}.${run.attempt}.`;
      const rewritten = rewriteRelease({
        places,
        state,
        run,
        prefix: key,
        githubUrl: github.url,
        trustOf: (uses) => ({ 'trusted-root': trust[uses.includes('attest-artifacts') ? 0 : 1] }),
        ...changes,
      });
      const done = await runAct({
        act,
        folder: place,
        workspace: places.workspace,
        event: 'workflow_dispatch',
        payload: toPayload(inputs, state),
        workflow: library.workflow,
        actor: 'alice',
        repositories: { [libraryUses]: places.library, ...standIns },
        env: {
          ...toRunnerEnvironment(state, run),
          ...sigstore.front?.environment,
          NO_PROXY: '127.0.0.1',
          ACTIONS_RESULTS_URL: artifacts.url,
          E2E_GITHUB: github.url,
          E2E_MODULES: `file://${act.modules}`,
          E2E_GATE: resolve(import.meta.dirname, '../stand-ins/gate.sh'),
        },
        ports: [...ports, ...(sigstore.front === undefined ? [] : [sigstore.front.port])],
      });
      return { ...done, changes: rewritten };
    },
    async close() {
      await artifacts.close();
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}

/** As GitHub has it. */
const gitConfig =
  '[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n[safe]\n\tdirectory = *\n';

/** Files of roots: that of who signs, and with that of GitHub's releases. Who signs may know one only. */
function writeRoots(folder: string, { sigstore, releases }: Stage): readonly [string, string] {
  const files = [join(folder, 'root.json'), join(folder, 'roots.jsonl')] as const;
  const [own, other] = [sigstore, releases].map((one) => JSON.stringify(one.trustedRoot()));
  writeFileSync(files[0], `${own}`);
  writeFileSync(files[1], `${own}\n${other}`);
  return files;
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

function toPayload(
  inputs: Readonly<Record<string, string>>,
  { commit, repository, repositoryId, ownerId }: GitHubState,
): unknown {
  const [login, name] = repository.split('/');
  return {
    inputs,
    ref: 'refs/heads/main',
    after: commit,
    repository: {
      id: repositoryId,
      name,
      full_name: repository,
      default_branch: 'main',
      private: false,
      owner: { login, id: ownerId },
    },
    sender: { login: 'alice' },
  };
}
