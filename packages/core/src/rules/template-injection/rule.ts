import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, worstByPlace } from '../../engine/index.ts';
import { judgeSpot } from './judge-spot.ts';
import { spotsOf } from './spots-of.ts';

const meta = {
  id: 'template-injection',
  guard: 'trigger-guard',
  title: "Somebody else's text is pasted into a script",
  severity: 'high',
  profile: 'default',
  practices: ['P01'],
} as const;

export const rule: Rule = {
  meta,
  check: {
    *repository(repository, { policy }) {
      const isStrict = policy.profile === 'strict';
      const verdicts = spotsOf(repository).flatMap((spot) => judgeSpot(spot, isStrict));
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};
