import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signRelease } from '../../../packages/attestation/test/support/sign-release.ts';
import type { ActRun } from '../act/act-run.ts';
import type { FoundAct } from '../act/find-act.ts';
import { startArtifactService } from '../artifacts/start-artifact-service.ts';
import type { GitHubFault } from '../github/exchange.ts';
import type { Artifact, GitHubState, Release, Run } from '../github/github-state.ts';
import { newGitHubState } from '../github/new-github-state.ts';
import { startFakeGitHub } from '../github/start-fake-github.ts';
import { buildDownstream } from './build-downstream.ts';
import { type BuiltLibrary, buildLibrary } from './build-library.ts';
import { exampleFolder, library as libraryName } from './places.ts';
import { runRelease } from './run-release.ts';
import type { Host, Stage } from './start-stage.ts';
import { toReleaseStatement } from './to-release-statement.ts';
import { toUpstreamData } from './to-upstream-data.ts';

export interface WorldRequest {
  readonly act: Extract<FoundAct, { kind: 'found' }>;
  readonly stage: Stage;
  /** `cli` unless told. */
  readonly example?: string;
  readonly state?: Partial<GitHubState>;
  /** `POST /repos/…`, `POST uploads/repos/…` -> what goes wrong; asked for each request. */
  readonly fault?: (request: string) => GitHubFault | undefined;
  /** Between the job that uploads an artifact and the one that downloads it. */
  readonly tamper?: (artifact: Artifact, state: GitHubState) => void;
  /** Of the example's workflow, as it stands in its repository. */
  readonly changeCaller?: (text: string) => string;
  /** Of the release workflow, as it is shipped. */
  readonly changeCalled?: (text: string) => string;
  /** Servers of other hosts than GitHub's, by their names. */
  readonly hosts?: Readonly<Partial<Record<Host, string>>>;
}

export interface RunRequest {
  /** Of the workflow. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly run?: Run;
  /** The attempt before, whose jobs that succeeded do not run again; without `again`. */
  readonly after?: ReleaseRun;
  /** Jobs that run again though they succeeded, with all that need them. */
  readonly again?: readonly string[];
  /** What the identity token of every job says, in place of the truth. */
  readonly claims?: Readonly<Record<string, string>>;
}

export interface ReleaseRun extends ActRun {
  /** What was rewritten for act, in words. */
  readonly changes: readonly string[];
  /** Folder with what its jobs gave. */
  readonly memory: string;
}

/** A repository with a release workflow, and all that it talks to; its GitHub remembers from run to run. */
export interface ReleaseWorld {
  readonly state: GitHubState;
  /** `job 201 POST /repos/…`, in order; a test may empty it. */
  readonly requests: string[];
  /** `job CreateArtifact name`, in order. */
  readonly calls: readonly string[];
  /** Commit of the library. */
  readonly library: string;
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

export async function openReleaseWorld(world: WorldRequest): Promise<ReleaseWorld> {
  const { act, stage, example = 'cli', fault, tamper = () => {}, hosts = {} } = world;
  const { sigstore, upstreams } = stage;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-e2e-')));
  const { gitRoot, library } = placeRepositories(folder, world);
  const { repository: name } = newGitHubState();
  const repository = buildDownstream({
    gitRoot,
    name,
    folder: exampleFolder(example),
    pins: { standIns: upstreams.commits, library: `${libraryName.name}@${library.commit}` },
    change: world.changeCaller,
  });
  const state = newGitHubState({
    commit: repository.id('one'),
    tagNeeds: ['release'],
    ...world.state,
  });
  const setTag = (tag: string, commit: string) =>
    void repository.git('update-ref', `refs/tags/${tag}`, commit);
  for (const [ref, commit] of state.refs) setTag(ref.replace('tags/', ''), commit);
  const locked = (release: Release) =>
    signRelease(stage.releases, toReleaseStatement(release, state));
  const github = await startFakeGitHub({
    state,
    issuer: sigstore.issuer,
    fault,
    gitRoot,
    others: toUpstreamData(),
    hooks: { tagged: setTag, locked },
  });
  const { url } = github;
  stage.moveHosts({
    'api.github.com': url,
    'github.com': url,
    'uploads.github.com': url,
    ...hosts,
  });
  const artifacts = await startArtifactService(state, (one) => tamper(one, state));
  const trust = writeRoots(folder, stage);
  return {
    state,
    requests: github.requests,
    calls: artifacts.calls,
    library: library.commit,
    env: { ...sigstore.front?.environment },
    trustedRoot: trust[1],
    git: repository.git,
    run: (request = {}) =>
      runRelease(request, {
        act,
        stage,
        folder,
        gitRoot,
        repository,
        library,
        state,
        trust,
        urls: { github: url, artifacts: artifacts.url },
      }),
    async close() {
      await artifacts.close();
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}

/** What is used lies beside the world's own repository; the library too, unless it is changed. */
function placeRepositories(
  folder: string,
  { stage, changeCalled }: WorldRequest,
): { readonly gitRoot: string; readonly library: BuiltLibrary } {
  const gitRoot = join(folder, 'git');
  mkdirSync(gitRoot);
  symlinkSync(join(stage.gitRoot, 'config'), join(gitRoot, 'config'));
  const owners = new Set(
    [...stage.upstreams.commits.keys()].map((uses) => uses.slice(0, uses.indexOf('/'))),
  );
  for (const owner of owners) symlinkSync(join(stage.gitRoot, owner), join(gitRoot, owner));
  if (changeCalled === undefined) {
    const [owner = ''] = libraryName.name.split('/');
    symlinkSync(join(stage.gitRoot, owner), join(gitRoot, owner));
    return { gitRoot, library: stage.library };
  }
  const { commits } = stage.upstreams;
  const place = join(folder, 'library');
  return {
    gitRoot,
    library: buildLibrary({ gitRoot, folder: place, commits, change: changeCalled }),
  };
}

/** Files of roots: that of who signs, and with that of GitHub's releases. Who signs may know one only. */
function writeRoots(folder: string, { sigstore, releases }: Stage): readonly [string, string] {
  const files = [join(folder, 'root.json'), join(folder, 'roots.jsonl')] as const;
  const [own, other] = [sigstore, releases].map((one) => JSON.stringify(one.trustedRoot()));
  writeFileSync(files[0], `${own}`);
  writeFileSync(files[1], `${own}\n${other}`);
  return files;
}
