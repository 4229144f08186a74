import { actsByScenario } from '../../analysis/releases/acts-by-scenario.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { judgeActs } from './judge-acts.ts';

const meta: RuleMeta = {
  id: 'publish-before-attest',
  guard: 'release-guard',
  title: 'Something is published before it is attested',
  severity: 'medium',
  profile: 'default',
  practices: ['P22', 'P23'],
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
