import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { jobPermissions, scopes } from './job-permissions.ts';
import { keepJob } from './keep-job.ts';
import { replaceContexts } from './replace-contexts.ts';
import type { RewriteOptions, Rewritten, RewrittenJob } from './rewrite-options.ts';
import { rewriteSteps } from './rewrite-steps.ts';

/** A workflow as GitHub takes it, as act can run it: what it refuses goes, and what it ignores is done by steps. */
export function rewriteWorkflow(text: string, options: RewriteOptions): Rewritten {
  const document = parseDocument(text);
  const root = document.contents;
  const jobs = isMap(root) ? root.get('jobs') : undefined;
  if (!isMap(root) || !isMap(jobs)) throw new Error('the workflow has no jobs');
  if (/github\.token|GITHUB_TOKEN/.test(`${root.get('env')}`))
    throw new Error('env of the workflow has a token, and each job has one of its own');
  const changes: string[] = [];
  const cacheMode = root.get('cache-mode');
  drop(root, 'cache-mode', changes);
  const rewritten = jobs.items.map(({ key, value }) => {
    if (!isMap(value)) throw new Error(`the job "${key}" is no map`);
    const job = toJob(`${key}`, value.toJS(document), { workflow: root.toJS(document), options });
    const mode = value.get('cache-mode') ?? cacheMode;
    const said: string[] = [];
    rewriteJob(value, { job, options, changes: said, mode });
    changes.push(...said.map((change) => `${job.id}: ${change}`));
    return job;
  });
  dropScopes(root, changes);
  return { text: document.toString({ lineWidth: 0 }), changes, jobs: rewritten };
}

/** What act knows: https://github.com/nektos/act/blob/v0.2.89/pkg/schema/workflow_schema.json */
const known = scopes.filter(
  (scope) =>
    !/^(?:artifact-metadata|code-quality|copilot-requests|drives|vulnerability-alerts)$/.test(
      scope,
    ),
);

function toJob(
  id: string,
  job: unknown,
  { workflow, options }: { readonly workflow: unknown; readonly options: RewriteOptions },
): RewrittenJob {
  const { permissions, environment, uses } = toObject(job);
  const { name = environment, deployment = true } = toObject(environment);
  return {
    id,
    key: `${options.prefix}${id}`,
    permissions: jobPermissions(permissions, toObject(workflow).permissions, options.granted),
    token: `ghs_${options.prefix}${id}`,
    environment: typeof name === 'string' ? name : undefined,
    isDeployment: deployment !== false,
    uses: typeof uses === 'string' ? uses : undefined,
  };
}

interface Work {
  readonly job: RewrittenJob;
  readonly options: RewriteOptions;
  readonly changes: string[];
  readonly mode: unknown;
}

function rewriteJob(map: YAMLMap, work: Work): void {
  const { job, options, changes } = work;
  drop(map, 'cache-mode', changes);
  dropScopes(map, changes);
  const environment = map.get('environment');
  if (isMap(environment)) drop(environment, 'deployment', changes);
  const concurrency = map.get('concurrency');
  if (isMap(concurrency)) drop(concurrency, 'queue', changes);
  if (job.uses !== undefined) {
    rewriteUses(map, options, changes);
    return;
  }
  const runner = map.get('runs-on');
  if (runner !== 'ubuntu-latest') {
    map.set('runs-on', 'ubuntu-latest');
    changes.push(`runs-on "${runner}" is "ubuntu-latest"`);
  }
  const kept = options.kept?.find(({ id }) => id === job.id);
  if (kept !== undefined) {
    keepJob(map, kept);
    return;
  }
  setEnvironment(map, work);
  remember(map, work);
  const steps = map.get('steps');
  if (!isSeq(steps)) throw new Error(`the job "${job.id}" has no steps`);
  rewriteSteps(steps, job, { options, changes });
  const contexts = {
    ...options.contexts,
    'github.token': job.token,
    'secrets.GITHUB_TOKEN': job.token,
  };
  changes.push(...replaceContexts(map, contexts));
}

function rewriteUses(
  map: YAMLMap,
  { repository, granted }: RewriteOptions,
  changes: string[],
): void {
  const uses = `${map.get('uses')}`;
  // In a called workflow act looks for "./" in the repository of the caller.
  if (!uses.startsWith('$/') && (granted === undefined || !uses.startsWith('./'))) return;
  const [name = '', commit = ''] = repository.split('@');
  map.set('uses', `${name}/${uses.slice(2)}@${commit}`);
  changes.push(`uses "${uses}" names its repository`);
}

function setEnvironment(map: YAMLMap, { job, options, changes, mode }: Work): void {
  const added = options.environmentOf(job);
  const cache = isScalar(mode) ? mode.value : mode;
  const all = cache === undefined ? added : { ...added, ACTIONS_CACHE_MODE: `${cache}` };
  const names = Object.keys(all);
  if (names.length === 0) return;
  const env = map.get('env');
  if (isMap(env)) for (const [name, value] of Object.entries(all)) env.set(name, value);
  else map.set('env', all);
  changes.push(`env gets ${names.join(', ')}`);
}

/** For a later attempt, which does not run the job again. */
function remember(map: YAMLMap, { job, options: { memory } }: Work): void {
  const steps = map.get('steps');
  if (memory === undefined || !map.has('outputs') || !isSeq(steps)) return;
  steps.add({
    name: 'Write down what the steps gave (test)',
    env: { E2E_STEPS: '${{ toJSON(steps) }}' },
    run: `printf '%s' "$E2E_STEPS" > '${memory}/${job.id}.json'`,
  });
}

function drop(map: YAMLMap, key: string, changes: string[]): void {
  if (!map.has(key)) return;
  changes.push(`${key} "${map.get(key)}" is gone`);
  map.delete(key);
}

function dropScopes(owner: YAMLMap, changes: string[]): void {
  const permissions = owner.get('permissions');
  if (!isMap(permissions)) return;
  for (const { key } of [...permissions.items])
    if (!known.includes(`${key}`)) drop(permissions, `${key}`, changes);
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
