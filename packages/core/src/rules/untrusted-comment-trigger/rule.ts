import { everyRun } from '../../analysis/runs/every-run.ts';
import { inconclusive, type Rule, type RuleMeta, worstByPlace } from '../../engine/index.ts';
import { judgeJob } from './judge-job.ts';

const meta: RuleMeta = {
  id: 'untrusted-comment-trigger',
  guard: 'trigger-guard',
  title: 'A comment or an issue of anybody starts a job with secrets or a writing token',
  severity: 'medium',
  profile: 'default',
  practices: ['P01'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const every = everyRun(repository);
      const verdicts = every.runs.flatMap((run) => judgeJob(run, repository) ?? []);
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of every.cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};
