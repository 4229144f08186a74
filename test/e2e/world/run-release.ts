import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuiltRepository } from '../../support/loopback/git-repository.ts';
import { runGit } from '../../support/loopback/run-git.ts';
import { runAct } from '../act/run-act.ts';
import type { GitHubState, Run } from '../github/github-state.ts';
import type { Kept } from '../rewrite/keep-job.ts';
import type { BuiltDownstream } from './build-downstream.ts';
import type { BuiltLibrary } from './build-library.ts';
import type { ReleaseRun, RunRequest, WorldRequest } from './open-release-world.ts';
import { library as libraryName } from './places.ts';
import { rewriteRelease } from './rewrite-release.ts';
import { toPayload } from './to-payload.ts';
import { toRunnerEnvironment } from './to-runner-environment.ts';

/** What a run happens in. */
interface Around extends Pick<WorldRequest, 'act' | 'stage'> {
  readonly folder: string;
  readonly gitRoot: string;
  readonly repository: BuiltDownstream;
  readonly library: BuiltLibrary;
  readonly state: GitHubState;
  /** Files of roots: that of who signs, and with that of GitHub's releases. */
  readonly trust: readonly [string, string];
  readonly urls: { readonly github: string; readonly artifacts: string };
}

const firstRun: Run = { id: '4242', attempt: '1' };

/** Runs the release workflow of a world. */
export async function runRelease(request: RunRequest, around: Around): Promise<ReleaseRun> {
  const { inputs = { tag: 'v1.0.0' }, run = firstRun } = request;
  const { act, stage, state, repository, library, urls } = around;
  const place = mkdtempSync(join(around.folder, 'run-'));
  const memory = join(place, 'memory');
  // What is kept of one attempt is kept of the next one too.
  if (request.after === undefined) mkdirSync(memory);
  else cpSync(request.after.memory, memory, { recursive: true });
  const places = { workspace: join(place, 'widget'), library: join(place, 'library') };
  checkOut(repository, places.workspace);
  cpSync(library.folder, places.library, { recursive: true });
  const { folders: standIns } = stage.upstreams;
  const rewritten = rewriteRelease({
    places,
    libraryCommit: library.commit,
    standIns,
    state,
    run,
    prefix: run === firstRun ? '' : `${run.id}.${run.attempt}.`,
    githubUrl: urls.github,
    inputsOf: (uses) => ({ 'trusted-root': around.trust[isSigner(uses) ? 0 : 1] }),
    memory,
    kept: toKept(request),
    claims: request.claims,
  });
  const { front } = stage.sigstore;
  const done = await runAct({
    act,
    folder: place,
    workspace: places.workspace,
    event: 'workflow_dispatch',
    payload: toPayload(inputs, state),
    workflow: libraryName.workflow,
    actor: 'alice',
    repositories: { [`${libraryName.name}@${library.commit}`]: places.library, ...standIns },
    env: {
      ...toRunnerEnvironment(state, run),
      ...front?.environment,
      NO_PROXY: '127.0.0.1',
      ACTIONS_RESULTS_URL: urls.artifacts,
      E2E_GITHUB: urls.github,
      E2E_GIT: around.gitRoot,
      E2E_MODULES: `file://${act.modules}`,
      E2E_GATE: resolve(import.meta.dirname, '../stand-ins/gate.sh'),
    },
    ports: [...Object.values(urls).map(portOf), ...(front === undefined ? [] : [front.port])],
  });
  return { ...done, changes: [...repository.changes, ...library.changes, ...rewritten], memory };
}

/** Work tree of a run, in which its workflow is rewritten; jobs check out their own. */
function checkOut(repository: BuiltRepository, workspace: string): void {
  runGit({ cwd: '.', args: ['clone', '--quiet', repository.path, workspace] });
}

/** Who signs may know the roots of one instance only. */
function isSigner(uses: string): boolean {
  return /\/actions\/(?:release-seal|release-packages|attest-artifacts)@/.test(uses);
}

/** What needs a job that runs again runs again too, as GitHub does it. */
function toKept({ after, again = [] }: RunRequest): readonly Kept[] {
  if (after === undefined) return [];
  return Object.entries(after.jobs)
    .filter(([id, result]) => result === 'success' && !again.includes(id))
    .map(([id]) => {
      const file = join(after.memory, `${id}.json`);
      return { id, steps: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined };
    });
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
