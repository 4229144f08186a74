import { releaseRuns } from '../../analysis/releases/release-runs.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { judgeRun } from './judge-run.ts';

const meta: RuleMeta = {
  id: 'release-without-environment',
  guard: 'release-guard',
  title: 'A job publishes outside of any environment',
  severity: 'medium',
  profile: 'default',
  practices: ['P25'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      yield* worstByPlace(releaseRuns(repository).flatMap(judgeRun), meta);
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};
