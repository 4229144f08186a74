import { cacheEvents } from '../../facts/cache-events.ts';
import type { ScalarNode } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';
import { valuesIn } from '../scenario/values-in.ts';
import type { Allowed, CacheAccess } from './cache-access.ts';

/**
 * What a job may do with the cache: `cache-mode` of the job, else of its workflow, else GitHub's default for the
 * event; a called workflow never gets more than its caller has.
 * Source: https://github.blog/changelog/2026-09-10-control-github-actions-cache-access-with-cache-mode/
 */
export function cacheAccessOf(run: JobRun): CacheAccess {
  const own = ownAccess(run);
  if (run.caller === undefined) return own ?? defaultAccess(run);
  const above = cacheAccessOf(run.caller);
  if (own === undefined) return above;
  const restores = least(own.restores, above.restores);
  const saves = least(own.saves, above.saves);
  const isCapped = above.at !== undefined && restores === above.restores && saves === above.saves;
  return { restores, saves, at: isCapped ? above.at : own.at };
}

function ownAccess({ job, frame }: JobRun): CacheAccess | undefined {
  const at = job.cacheMode ?? job.workflow.cacheMode;
  if (at === undefined || at.type === 'null') return undefined;
  const { values, open } = valuesIn(at, frame);
  const modes = values.map((value) => modeAccess.get(value.trim()));
  if (open || modes.some((mode) => mode === undefined))
    return { restores: 'maybe', saves: 'maybe', at };
  return {
    restores: agreed(modes.map((mode) => mode?.restores)),
    saves: agreed(modes.map((mode) => mode?.saves)),
    at,
  };
}

const modeAccess: ReadonlyMap<string, Readonly<Record<'restores' | 'saves', Allowed>>> = new Map([
  ['none', { restores: 'no', saves: 'no' }],
  ['read', { restores: 'yes', saves: 'no' }],
  ['write', { restores: 'yes', saves: 'yes' }],
  ['write-only', { restores: 'no', saves: 'yes' }],
]);

function agreed(allowed: readonly (Allowed | undefined)[]): Allowed {
  const [first] = allowed;
  return first !== undefined && allowed.every((one) => one === first) ? first : 'maybe';
}

/** An event that outsiders can cause has read access only, where it would write for the default branch. */
function defaultAccess({ frame: { scenario } }: JobRun): CacheAccess {
  const { event } = scenario;
  const writes =
    event === undefined || cacheEvents.trusted.has(event) || cacheEvents.ownScope.has(event);
  return { restores: 'yes', saves: writes ? 'yes' : 'no', at: undefined } satisfies {
    at: ScalarNode | undefined;
    restores: Allowed;
    saves: Allowed;
  };
}

function least(one: Allowed, other: Allowed): Allowed {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' ? other : one;
}
