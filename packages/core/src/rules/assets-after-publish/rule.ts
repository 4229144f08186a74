import { actsByScenario } from '../../analysis/releases/acts-by-scenario.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { judgeActs } from './judge-acts.ts';

const meta: RuleMeta = {
  id: 'assets-after-publish',
  guard: 'release-guard',
  title: 'Files are added to a release that is already published',
  severity: 'medium',
  profile: 'default',
  practices: ['P23'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const verdicts = [...actsByScenario(repository).values()].flatMap(judgeActs);
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};
