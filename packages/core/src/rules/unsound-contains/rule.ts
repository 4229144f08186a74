import { expressionsOf } from '../../analysis/conditions/expressions-of.ts';
import { type Rule, type Verdict, worstByPlace } from '../../engine/index.ts';
import type { Action, Job, StepSite, Workflow } from '../../model/index.ts';
import { judgeSearch } from './judge-search.ts';
import { searchesIn } from './searches-in.ts';

const meta = {
  id: 'unsound-contains',
  guard: 'trigger-guard',
  title: 'A list of allowed values that is searched as one text',
  severity: 'high',
  profile: 'default',
  practices: ['P01'],
} as const;

export const rule: Rule = {
  meta,
  check: {
    workflow: (workflow) => judge(workflow, workflow),
    job: (job) => judge(job, job.workflow),
    step: (site) => judge(site, site.owner.kind === 'job' ? site.owner.workflow : undefined),
    action: (action) => judge(action, undefined),
  },
};

const pattern = /contains/i;

function judge(
  subject: Workflow | Job | StepSite | Action,
  workflow: Workflow | undefined,
): Iterable<Verdict> {
  const verdicts = expressionsOf(subject, pattern).flatMap((placed) =>
    searchesIn(placed).map((search) => judgeSearch(search, placed, workflow)),
  );
  return worstByPlace(verdicts, meta);
}
