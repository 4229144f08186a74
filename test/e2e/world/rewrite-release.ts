import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubState } from '../github/github-state.ts';
import type {
  Permissions,
  RewriteOptions,
  Rewritten,
  RewrittenJob,
} from '../rewrite/rewrite-options.ts';
import { rewriteWorkflow } from '../rewrite/rewrite-workflow.ts';
import type { Repositories } from './make-repositories.ts';
import { library, libraryUses, standIns } from './places.ts';
import { toClaims } from './to-claims.ts';

export interface ReleaseRewrite {
  readonly repositories: Repositories;
  readonly state: GitHubState;
  /** Of the GitHub that knows the jobs. */
  readonly githubUrl: string;
  /** What every call of one of our actions gets that has such an input: whom to sign with. */
  readonly trust: Readonly<Record<string, string>>;
  /** Of the text as it stands in the repository. */
  readonly changeCaller: (text: string) => string;
  readonly changeCalled: (text: string) => string;
}

/** Rewrites the workflow of the example and the one that it calls, in their places; tells GitHub about their jobs. */
export function rewriteRelease(release: ReleaseRewrite): readonly string[] {
  const { repositories } = release;
  const caller = rewriteFile(repositories.workspace, release, undefined);
  const calls = caller.jobs.filter(({ uses }) => uses !== undefined);
  const [call] = calls;
  if (call === undefined || calls.length !== 1)
    throw new Error(`${calls.length} jobs call a workflow: each would need rewriting of its own`);
  const called = rewriteFile(repositories.library, release, call.permissions);
  return [...caller.changes, ...called.changes.map((change) => `${call.id}/${change}`)];
}

function rewriteFile(
  folder: string,
  release: ReleaseRewrite,
  granted: Permissions | undefined,
): Rewritten {
  const isCalled = granted !== undefined;
  const file = join(folder, library.workflow);
  const { changeCaller, changeCalled, state } = release;
  const text = readFileSync(file, 'utf8');
  const changed = isCalled ? changeCalled(text) : changeCaller(text);
  const rewritten = rewriteWorkflow(changed, toOptions(release, granted));
  writeFileSync(file, rewritten.text);
  for (const job of rewritten.jobs) {
    if (state.jobs.has(job.id)) throw new Error(`two jobs are called "${job.id}"`);
    state.jobs.set(job.id, { ...job, claims: toClaims(state, { ...job, isCalled }) });
  }
  return rewritten;
}

function toOptions(release: ReleaseRewrite, granted: Permissions | undefined): RewriteOptions {
  const { state, githubUrl, repositories, trust } = release;
  return {
    repository: libraryUses,
    granted,
    inputs: trust,
    actionText: (uses) => actionText(uses, repositories.library),
    contexts: {
      'job.workflow_repository': granted === undefined ? state.repository : library.name,
      'job.workflow_sha': granted === undefined ? state.commit : library.commit,
    },
    environmentOf: (job) => ({
      ACTIONS_RUNTIME_TOKEN: toRuntimeToken(state.run.id, job.id),
      ...(job.permissions['id-token'] === 'write' ? toTokenRequest(job, githubUrl) : {}),
    }),
  };
}

/** GitHub's client reads from it which run and job it is in. */
function toRuntimeToken(run: string, job: string): string {
  const payload = Buffer.from(JSON.stringify({ scp: `Actions.Results:${run}:${job}` }));
  return `e2e.${payload.toString('base64url')}.e2e`;
}

function toTokenRequest({ id }: RewrittenJob, url: string): Readonly<Record<string, string>> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/${id}?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: `oidc_${id}`,
  };
}

function actionText(uses: string, libraryFolder: string): string | undefined {
  const [path = '', commit] = uses.split('@');
  const own = path.startsWith(`${library.name}/`) && commit === library.commit;
  const folder = own ? join(libraryFolder, path.slice(library.name.length)) : standIns[uses];
  const file = join(folder ?? '', 'action.yml');
  return folder !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
