import { releaseRuns } from '../../analysis/releases/release-runs.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { judgeRun } from './judge-run.ts';

const meta: RuleMeta = {
  id: 'digest-unbound-artifact',
  guard: 'release-guard',
  title: 'What is published is taken by its name, and never compared with a digest',
  severity: 'medium',
  profile: 'default',
  practices: ['P22', 'P30'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const verdicts = releaseRuns(repository).flatMap((one) => judgeRun(one, repository));
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};
