import { cacheEvents } from '../../facts/cache-events.ts';
import { eventTrust } from '../../facts/event-trust.ts';
import type { Repository } from '../../model/index.ts';
import { cacheAccessOf } from '../caches/cache-access-of.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop } from '../runs/run-step.ts';
import { gatesOf } from './gates-of.ts';
import type { Privilege } from './privilege.ts';
import { reachableSecrets } from './reachable-secrets.ts';
import { tokenPowers } from './token-powers.ts';

const cache = new WeakMap<JobRun, Privilege>();

/** What a job of a run can do, and who can make it. */
export function privilegeOf(run: JobRun, repository: Repository): Privilege {
  const known = cache.get(run) ?? toPrivilege(run, repository);
  cache.set(run, known);
  return known;
}

function toPrivilege(run: JobRun, repository: Repository): Privilege {
  const event = run.frame.scenario.event ?? '';
  return {
    isOpen: eventTrust.outsiders.has(event),
    isCapped: eventTrust.capped.has(event),
    ...tokenPowers(run),
    secrets: reachableSecrets(run),
    cache: writtenCache(run, event),
    gates: gatesOf(run, repository),
  };
}

function writtenCache(run: JobRun, event: string): Hop | undefined {
  // What is written in a scope of its own, nobody else restores.
  if (cacheEvents.ownScope.has(event)) return undefined;
  const { saves, at } = cacheAccessOf(run);
  if (saves === 'no') return undefined;
  const message =
    at === undefined
      ? `can write the cache, as ${quoted(event)} does by default`
      : `can write the cache by "cache-mode: ${at.value.trim()}"`;
  return { at: at ?? run.job.key, message };
}
