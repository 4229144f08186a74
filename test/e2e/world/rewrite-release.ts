import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubState, Run } from '../github/github-state.ts';
import type {
  Permissions,
  RewriteOptions,
  Rewritten,
  RewrittenJob,
} from '../rewrite/rewrite-options.ts';
import { rewriteWorkflow } from '../rewrite/rewrite-workflow.ts';
import { library, libraryUses, standIns } from './places.ts';
import { toClaims } from './to-claims.ts';

export interface ReleaseRewrite {
  /** Work tree of the example, and what a runner has of the library. */
  readonly places: { readonly workspace: string; readonly library: string };
  readonly state: GitHubState;
  readonly run: Run;
  /** Of the keys of its jobs. */
  readonly prefix: string;
  /** Where a runner asks for identity tokens. */
  readonly githubUrl: string;
  /** What a step gets whose action has such an input. */
  readonly trustOf: (uses: string) => Readonly<Record<string, string>>;
  /** Of the text as it stands in the repository. */
  readonly changeCaller?: (text: string) => string;
  readonly changeCalled?: (text: string) => string;
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
  const isCalled = granted !== undefined;
  const file = join(folder, library.workflow);
  const { changeCaller, changeCalled, state, run } = release;
  const text = readFileSync(file, 'utf8');
  const change = isCalled ? changeCalled : changeCaller;
  const changed = change === undefined ? text : change(text);
  const rewritten = rewriteWorkflow(changed, toOptions(release, granted));
  writeFileSync(file, rewritten.text);
  for (const job of rewritten.jobs) {
    if (state.jobs.get(job.key)?.run === run) throw new Error(`two jobs are called "${job.id}"`);
    state.jobs.set(job.key, { ...job, run, claims: toClaims(state, { ...job, isCalled, run }) });
  }
  return rewritten;
}

function toOptions(release: ReleaseRewrite, granted: Permissions | undefined): RewriteOptions {
  const { state, githubUrl, places, prefix, run, trustOf } = release;
  return {
    prefix,
    repository: libraryUses,
    granted,
    inputsOf: trustOf,
    actionText: (uses) => actionText(uses, places.library),
    contexts: {
      'job.workflow_repository': granted === undefined ? state.repository : library.name,
      'job.workflow_sha': granted === undefined ? state.commit : library.commit,
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

function actionText(uses: string, libraryFolder: string): string | undefined {
  const [path = '', commit] = uses.split('@');
  const own = path.startsWith(`${library.name}/`) && commit === library.commit;
  const folder = own ? join(libraryFolder, path.slice(library.name.length)) : standIns[uses];
  const file = join(folder ?? '', 'action.yml');
  return folder !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
