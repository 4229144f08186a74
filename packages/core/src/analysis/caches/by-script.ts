import type { RunStep } from '../runs/run-step.ts';
import type { CacheUse } from './cache-use.ts';

/** `docker buildx build --cache-from type=gha` and its like in a script. */
export function byScript(site: RunStep): CacheUse | undefined {
  const at = site.step.run;
  if (at === undefined || !/cache-(?:from|to)[^\n]*type=gha/.test(at.value)) return undefined;
  const restores = /cache-from[^\n]*type=gha/.test(at.value) ? 'yes' : 'no';
  const saves = /cache-to[^\n]*type=gha/.test(at.value) ? 'yes' : 'no';
  const because = ['"type=gha" is the cache of GitHub Actions'];
  return {
    site,
    at,
    name: '"docker buildx"',
    restores,
    saves,
    because,
    remedy: 'no "type=gha"',
    isObedient: false,
  };
}
