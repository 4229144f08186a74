import type { RuleContext } from '../../engine/index.ts';
import type { PinQuestion } from '../../evidence/index.ts';
import { type Job, walk } from '../../model/index.ts';
import { blockedIn } from './blocked-in.ts';
import { newestReleases } from './newest-releases.ts';

/** The newest releases of everything that leads to what the policy would stop. */
export function releaseQuestions(context: RuleContext): readonly PinQuestion[] {
  const jobs: Job[] = [];
  walk(context.repository, { job: (job) => jobs.push(job) });
  const direct = jobs.flatMap((job) => blockedIn(job, context)).flatMap((one) => one.direct ?? []);
  const once = new Map(direct.map((used) => [used.pin.key, used]));
  return [...once.values()].flatMap((used) =>
    newestReleases(used).map(({ tag, commit }) => ({
      // As the first look has named it, so that it is not asked for again.
      repository: used.pin.repository,
      path: used.pin.path,
      commit,
      version: tag,
      isCall: used.isCall,
    })),
  );
}
