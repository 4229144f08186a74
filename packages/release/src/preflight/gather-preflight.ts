import type { Report } from '@portcullis/core';
import type { DraftApi, EnvironmentRecord, SettingsApi } from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';
import { asked } from '../known/asked.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { cachingJobs } from './caching-jobs.ts';
import type { PreflightFacts } from './preflight-facts.ts';
import type { PreflightPolicy } from './preflight-policy.ts';

/** Who is asked before a release; the caller's workflow is read at the commit of the run. */
export interface PreflightPorts {
  readonly settings: SettingsApi;
  readonly drafts: Pick<DraftApi, 'findReleases'>;
  tagCommit(): Promise<string | undefined>;
  readCaller(): Promise<{ readonly text: string; readonly path: string }>;
  /** Runs pin-verify, permissions-guard, cache-forbid-in-release, secrets-guard and release-guard on it. */
  runGuards(): Promise<Report>;
}

export interface Triggered {
  readonly event: string;
  readonly actors: readonly string[];
  readonly ref: string;
}

/** Asks everything at once. */
export async function gatherPreflight(
  { plan, policy, event, actors, ref }: Triggered & { plan: ReleasePlan; policy: PreflightPolicy },
  { settings, drafts, ...ports }: PreflightPorts,
): Promise<PreflightFacts> {
  const { repository, tag } = plan;
  const [first, second] = await Promise.all([
    Promise.all([
      asked(() => settings.readDefaultBranch(repository)),
      asked(ports.tagCommit),
      asked(() => drafts.findReleases(repository, tag)),
      asked(ports.runGuards),
      asked(ports.readCaller),
    ]),
    Promise.all([
      asked(() => settings.areReleasesImmutable(repository)),
      asked(() => findEnvironment(settings, repository, policy.gate)),
      asked(() => findEnvironment(settings, repository, policy.environment)),
      asked(() => settings.listTagRulesets(repository)),
    ]),
  ]);
  const [defaultBranch, tagCommit, releases, guards, caller] = first;
  const [isImmutable, gate, environment, rulesets] = second;
  const known = { defaultBranch, tagCommit, releases, guards, isImmutable, gate, environment };
  const jobs = caller.kind === 'known' ? cachingJobs(caller.value.text, caller.value.path) : caller;
  return { event, actors, ref, ...known, rulesets, cachingJobs: jobs };
}

/** Whoever can read the repository can read its environments: what is not found is not there. */
async function findEnvironment(
  settings: SettingsApi,
  ...[repository, name]: Parameters<SettingsApi['readEnvironment']>
): Promise<EnvironmentRecord | undefined> {
  try {
    return await settings.readEnvironment(repository, name);
  } catch (error) {
    if (error instanceof HttpError && error.kind === 'not-found') return undefined;
    throw error;
  }
}
