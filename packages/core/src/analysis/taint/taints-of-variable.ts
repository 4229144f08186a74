import { follow } from './flow/follow.ts';
import { ofVariable } from './flow/of-env.ts';
import { toSite } from './flow/site.ts';
import type { Spot } from './spot.ts';
import type { Taint } from './taint.ts';

/** The text of others that an environment variable holds in a step: by `env` at any level, or set by a step before. */
export function taintsOfVariable(name: string, spot: Spot): readonly Taint[] {
  return ofVariable(name, toSite(spot), follow);
}
