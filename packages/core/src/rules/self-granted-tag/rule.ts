import { placeKey } from '../../analysis/place-key.ts';
import { type ReleaseRun, releaseRuns } from '../../analysis/releases/release-runs.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { judgeRun } from './judge-run.ts';

const meta: RuleMeta = {
  id: 'self-granted-tag',
  guard: 'release-guard',
  title: 'A tag is made by a job that no finished deployment comes before',
  severity: 'medium',
  profile: 'default',
  practices: ['P27'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const runs = releaseRuns(repository);
      const tagged = actsOfTags(runs);
      yield* worstByPlace(
        runs.flatMap((run) => judgeRun(run, tagged)),
        meta,
      );
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};

/** What is done in the runs of pushed tags: where only a run knows whether it is done in others, it is not. */
function actsOfTags(runs: readonly ReleaseRun[]): ReadonlySet<string> {
  const ofTags = runs.filter(({ run }) => run.frame.scenario.ref === 'tag');
  return new Set(ofTags.flatMap(({ acts }) => acts.map(({ hop }) => placeKey(hop.at))));
}
