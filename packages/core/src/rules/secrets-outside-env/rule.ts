import { secretCuts } from '../../analysis/secrets/secret-cuts.ts';
import { inconclusive, type Rule } from '../../engine/index.ts';
import { judgeCalls } from './judge-calls.ts';
import { judgeJobs } from './judge-jobs.ts';
import { originOf } from './origin-of.ts';

export const rule: Rule = {
  meta: {
    id: 'secrets-outside-env',
    guard: 'secrets-guard',
    title: 'A secret is used without an environment',
    severity: 'high',
    profile: 'default',
    practices: ['P08'],
  },
  check: {
    *workflow(workflow, { repository, policy }) {
      const origin = originOf(workflow, repository);
      if (origin === undefined) return;
      const asked = { repository, origin, allowed: new Set(policy.allowedSecrets) };
      yield* judgeJobs(workflow, asked);
      yield* judgeCalls(workflow, asked);
      for (const { at, message } of secretCuts(workflow))
        yield inconclusive(at, 'too-many', message);
    },
  },
};
