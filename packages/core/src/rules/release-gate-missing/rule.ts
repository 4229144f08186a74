import { releaseRuns } from '../../analysis/releases/release-runs.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { brokenGates } from './broken-gates.ts';
import { ungatedReleases } from './ungated-releases.ts';

const meta: RuleMeta = {
  id: 'release-gate-missing',
  guard: 'release-guard',
  title: 'A release does not wait for a second person',
  severity: 'high',
  profile: 'default',
  practices: ['P26'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository, { policy }) {
      const runs = releaseRuns(repository);
      const verdicts = [...runs.flatMap(brokenGates), ...ungatedReleases(runs, policy.profile)];
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};
