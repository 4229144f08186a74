import { everyRun } from '../../analysis/runs/every-run.ts';
import { stepSpots } from '../../analysis/taint/step-spots.ts';
import { inconclusive, type Rule, worstByPlace } from '../../engine/index.ts';
import { judgeStep } from './judge-step.ts';
import { mayWrite } from './may-write.ts';

const meta = {
  id: 'github-env',
  guard: 'trigger-guard',
  title: "Somebody else's text becomes a variable of all later steps",
  severity: 'high',
  profile: 'default',
  practices: ['P01'],
} as const;

export const rule: Rule = {
  meta,
  check: {
    *repository(repository, { policy }) {
      const isStrict = policy.profile === 'strict';
      const verdicts = stepSpots(repository, mayWrite).flatMap((spot) => judgeStep(spot, isStrict));
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};
