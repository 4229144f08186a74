import type { Rule } from '../../engine/index.ts';
import { newBudget } from './budget.ts';
import { judgeCheckouts } from './judge-checkouts.ts';

export const rule: Rule = {
  meta: {
    id: 'artipacked',
    guard: 'permissions-guard',
    title: 'A checkout leaves its token for the steps after it',
    severity: 'high',
    profile: 'default',
    practices: ['P07'],
  },
  check: {
    *workflow({ jobs }, { repository }) {
      const budget = newBudget();
      for (const job of jobs) yield* judgeCheckouts(job, repository, budget);
    },
    action: (action, { repository }) => judgeCheckouts(action, repository, newBudget()),
  },
};
