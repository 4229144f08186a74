import { type CacheVariable, cacheVariables } from '../../facts/cache-variables.ts';
import { asMap, asScalar, type ScalarNode } from '../../model/index.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { valuesIn } from '../scenario/values-in.ts';
import type { CacheUse, UseState } from './cache-use.ts';

/** Programs that an environment variable makes use the cache. */
export function byVariable(run: JobRun, sites: readonly RunStep[]): readonly CacheUse[] {
  return cacheVariables.flatMap((variable) => {
    const places = placesOf(variable.env, run, sites);
    return places.flatMap(({ at, site }) => toUse({ at, site, variable }, run, sites) ?? []);
  });
}

interface Setting {
  readonly at: ScalarNode;
  readonly site: RunStep | undefined;
}

function placesOf(name: string, { job }: JobRun, sites: readonly RunStep[]): readonly Setting[] {
  const levels = [job.workflow.env, job.env].flatMap((env) => {
    const at = asScalar(asMap(env)?.get(name));
    return at === undefined ? [] : [{ at, site: undefined }];
  });
  const steps = sites.flatMap((site) => {
    const own = asScalar(asMap(site.step.env)?.get(name));
    const at = own ?? scriptThatSets(name, site);
    return at === undefined ? [] : [{ at, site }];
  });
  return [...levels.slice(-1), ...steps];
}

function scriptThatSets(name: string, { step: { run } }: RunStep): ScalarNode | undefined {
  if (run === undefined || !run.value.includes('GITHUB_ENV') || !run.value.includes(name))
    return undefined;
  return run;
}

function toUse(
  { at, site, variable }: Setting & { readonly variable: CacheVariable },
  run: JobRun,
  sites: readonly RunStep[],
): CacheUse | undefined {
  const state = stateOf(at, variable, { run, site });
  if (state === 'no') return undefined;
  const isMentioned = mentions(run, sites, variable.program);
  if (!isMentioned && site === undefined) return undefined;
  return {
    site,
    at,
    name: quoted(variable.program),
    restores: state,
    saves: state,
    because: [`"${variable.env}" makes it use the cache of GitHub Actions`],
    remedy: `no "${variable.env}"`,
    isObedient: false,
  };
}

function stateOf(
  at: ScalarNode,
  { env, on, includes }: CacheVariable,
  { run, site }: { readonly run: JobRun; readonly site: RunStep | undefined },
): UseState {
  if (site?.step.run === at)
    return new RegExp(`${env}\\s*=\\s*["']?(?:true|on|1|\\S*x-gha)`).test(at.value) ? 'yes' : 'no';
  const { values, open } = valuesIn(at, site?.frame ?? run.frame);
  const states = values.map((value) => isOn(value.trim().toLowerCase(), on, includes));
  if (open || new Set(states).size > 1) return 'maybe';
  return states[0] === true ? 'yes' : 'no';
}

function isOn(value: string, on: readonly string[], includes: readonly string[]): boolean {
  return on.includes(value) || includes.some((part) => value.includes(part));
}

/** Whether a job runs the program, or names it in a variable such as `RUSTC_WRAPPER`. */
function mentions({ job }: JobRun, sites: readonly RunStep[], program: string): boolean {
  const envs = [job.workflow.env, job.env, ...sites.map(({ step }) => step.env)];
  const inEnv = envs.some((env) =>
    (asMap(env)?.entries ?? []).some(
      ({ value }) => value.kind === 'scalar' && value.value.includes(program),
    ),
  );
  return (
    inEnv ||
    sites.some(({ step }) =>
      `${step.run?.value ?? ''} ${step.uses?.at.value ?? ''}`.includes(program),
    )
  );
}
