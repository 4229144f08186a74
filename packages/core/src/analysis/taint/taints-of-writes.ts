import type { ScriptWrite } from '../shell/script-write.ts';
import { follow } from './flow/follow.ts';
import { ofVariable } from './flow/of-env.ts';
import { ofWrites } from './flow/of-writes.ts';
import { toSite } from './flow/site.ts';
import type { Spot, SpotStep } from './spot.ts';
import type { Taint } from './taint.ts';

/** The text of others that the script of a step writes into one of the runner's files; the last hop is the write. */
export function taintsOfWrites(
  file: ScriptWrite['file'],
  spot: Spot & { readonly step: SpotStep },
): readonly Taint[] {
  const variable = (name: string, site: ReturnType<typeof toSite>) =>
    ofVariable(name, site, follow);
  return ofWrites(spot.step, { file, name: undefined, site: toSite(spot), follow, variable });
}
