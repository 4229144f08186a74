import { everyRun } from '../../analysis/runs/every-run.ts';
import { type FindingVerdict, inconclusive, type Rule, worstByPlace } from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';
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
      yield* worstByPlace(verdictsIn(repository, isStrict), meta);
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};

/** One after the other: of a hostile file with every event all of them would not fit into memory for long. */
function* verdictsIn(repository: Repository, isStrict: boolean): Generator<FindingVerdict> {
  for (const spot of spotsOf(repository)) yield* judgeSpot(spot, isStrict);
}
