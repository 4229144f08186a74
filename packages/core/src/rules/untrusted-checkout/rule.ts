import { untrustedCheckouts } from '../../analysis/pull-request-code/untrusted-checkouts.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { judgeAllowances } from './judge-allowances.ts';
import { judgeCheckout } from './judge-checkout.ts';

const meta: RuleMeta = {
  id: 'untrusted-checkout',
  guard: 'trigger-guard',
  title: "A pull request's code is checked out where secrets or a writing token are",
  severity: 'high',
  profile: 'default',
  practices: ['P01'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const every = everyRun(repository);
      const verdicts = every.runs.flatMap((run) => [
        ...untrustedCheckouts(run, repository).map((found) => judgeCheckout(found, repository)),
        ...judgeAllowances(run, repository),
      ]);
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of every.cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};
