import type { Upstream } from '@portcullis/closure';
import type { GapReport, Known } from '@portcullis/core';
import { analyseRemote } from './analyse-remote.ts';
import type { GapCache } from './gap-cache.ts';
import type { RemoteAction } from './remote-action.ts';
import { remoteKey } from './remote-key.ts';

export interface GapSources {
  readonly upstream: Pick<Upstream, 'files'>;
  /** Without one everything is analysed. A run that is recorded has none: the recording has to have every file. */
  readonly cache?: GapCache | undefined;
}

/** What each action leaves to others at run time, in the order of the actions; the same one is analysed once. */
export async function gatherGaps(
  actions: readonly RemoteAction[],
  sources: GapSources,
): Promise<readonly Known<GapReport>[]> {
  const distinct = new Map(actions.map((action) => [remoteKey(action), action]));
  const waiting = [...distinct];
  const reports = new Map<string, Known<GapReport>>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      reports.set(next[0], await gather(next[1], sources));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return actions.map((action) => reports.get(remoteKey(action)) ?? unanswered);
}

/** Each may hold a bundle of some MiB while others are asked for. */
const atOnce = 6;

async function gather(
  action: RemoteAction,
  { upstream, cache }: GapSources,
): Promise<Known<GapReport>> {
  const known = cache?.read(remoteKey(action));
  if (known !== undefined) return { kind: 'known', value: known };
  const { report, isFinal } = await analyseRemote(action, upstream);
  if (isFinal && report.kind === 'known') cache?.write(remoteKey(action), report.value);
  return report;
}

const unanswered: Known<never> = {
  kind: 'unknown',
  reason: 'undecidable',
  message: 'nobody has analysed it',
};
