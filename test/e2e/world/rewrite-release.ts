import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubState, Run } from '../github/github-state.ts';
import type { Kept } from '../rewrite/keep-job.ts';
import type {
  Permissions,
  RewriteOptions,
  Rewritten,
  RewrittenJob,
} from '../rewrite/rewrite-options.ts';
import { rewriteWorkflow } from '../rewrite/rewrite-workflow.ts';
import { library } from './places.ts';
import { toClaims } from './to-claims.ts';

export interface ReleaseRewrite {
  /** Work tree of the example, and what a runner has of the library. */
  readonly places: { readonly workspace: string; readonly library: string };
  readonly libraryCommit: string;
  /** Of stand-ins, by what a workflow says. */
  readonly standIns: Readonly<Record<string, string>>;
  readonly state: GitHubState;
  readonly run: Run;
  /** Of the keys of its jobs. */
  readonly prefix: string;
  /** Where a runner asks for identity tokens. */
  readonly githubUrl: string;
  /** What a step gets whose action has such an input. */
  readonly inputsOf: (uses: string) => Readonly<Record<string, string>>;
  /** Folder in which each job writes down what its steps gave. */
  readonly memory: string;
  /** Jobs of an earlier attempt that do not run again. */
  readonly kept: readonly Kept[];
  /** What the token of a job says, in place of the truth. */
  readonly claims?: Readonly<Record<string, string>> | undefined;
}

/** Rewrites the workflow of the example and the one that it calls, in their places; tells GitHub about their jobs. */
export function rewriteRelease(release: ReleaseRewrite): readonly string[] {
  const { places } = release;
  const caller = rewriteFile(places.workspace, release, undefined);
  const calls = caller.jobs.filter(({ uses }) => uses !== undefined);
  const [call] = calls;
  if (call === undefined || calls.length !== 1)
    throw new Error(`${calls.length} jobs call a workflow: each would need rewriting of its own`);
  const called = rewriteFile(places.library, release, call.permissions);
  return [...caller.changes, ...called.changes.map((change) => `${call.id}/${change}`)];
}

function rewriteFile(
  folder: string,
  release: ReleaseRewrite,
  granted: Permissions | undefined,
): Rewritten {
  const file = join(folder, library.workflow);
  const { state, run, libraryCommit: commit, claims } = release;
  const rewritten = rewriteWorkflow(readFileSync(file, 'utf8'), toOptions(release, granted));
  writeFileSync(file, rewritten.text);
  const libraryCommit = granted === undefined ? undefined : commit;
  for (const job of rewritten.jobs) {
    if (state.jobs.get(job.key)?.run === run) throw new Error(`two jobs are called "${job.id}"`);
    const said = { ...toClaims(state, { ...job, libraryCommit, run }), ...claims };
    state.jobs.set(job.key, { ...job, run, claims: said });
  }
  return rewritten;
}

function toOptions(release: ReleaseRewrite, granted: Permissions | undefined): RewriteOptions {
  const { state, githubUrl, prefix, run, inputsOf, libraryCommit, memory, kept } = release;
  const isCalled = granted !== undefined;
  return {
    prefix,
    repository: `${library.name}@${libraryCommit}`,
    granted,
    inputsOf,
    memory,
    kept,
    actionText: (uses) => actionText(uses, release),
    contexts: {
      'job.workflow_repository': isCalled ? library.name : state.repository,
      'job.workflow_file_path': library.workflow,
      'job.workflow_sha': isCalled ? libraryCommit : state.commit,
    },
    environmentOf: (job) => ({
      ACTIONS_RUNTIME_TOKEN: toRuntimeToken(run.id, job.key),
      ...(job.permissions['id-token'] === 'write' ? toTokenRequest(job, githubUrl) : {}),
    }),
  };
}

/** GitHub's client reads from it which run and job it is in. */
function toRuntimeToken(run: string, job: string): string {
  const payload = Buffer.from(JSON.stringify({ scp: `Actions.Results:${run}:${job}` }));
  return `e2e.${payload.toString('base64url')}.e2e`;
}

function toTokenRequest({ key }: RewrittenJob, url: string): Readonly<Record<string, string>> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/${key}?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: `oidc_${key}`,
  };
}

function actionText(
  uses: string,
  { places, libraryCommit, standIns }: ReleaseRewrite,
): string | undefined {
  const [path = '', commit] = uses.split('@');
  const isOwn = path.startsWith(`${library.name}/`) && commit === libraryCommit;
  const folder = isOwn ? join(places.library, path.slice(library.name.length)) : standIns[uses];
  const file = join(folder ?? '', 'action.yml');
  return folder !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
