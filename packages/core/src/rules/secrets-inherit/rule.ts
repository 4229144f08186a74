import { localWorkflow } from '../../analysis/runs/local-workflow.ts';
import { inheritedSecrets } from '../../analysis/secrets/inherited-secrets.ts';
import { secretCuts } from '../../analysis/secrets/secret-cuts.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import { type FindingVerdict, finding, inconclusive, type Rule } from '../../engine/index.ts';
import type { Job } from '../../model/index.ts';
import { explicitFix } from './explicit-fix.ts';
import { judgeCallee, type Said } from './judge-callee.ts';
import { removalFix } from './removal-fix.ts';

export const rule: Rule = {
  meta: {
    id: 'secrets-inherit',
    guard: 'secrets-guard',
    title: 'A called workflow gets every secret',
    severity: 'medium',
    profile: 'default',
    practices: ['P08'],
  },
  check: {
    *workflow(workflow) {
      for (const { at, message } of secretCuts(workflow))
        yield inconclusive(at, 'too-many', message);
    },
    *job(job, { repository }) {
      const inherit = inheritedSecrets(job);
      if (job.call === undefined || inherit === undefined) return;
      const { uses } = job.call;
      const callee = localWorkflow(uses, repository);
      const { message, related, names, doubt } =
        callee === undefined ? unknown : judgeCallee(callee, repository);
      const fix = names && fixFor(job, names);
      yield finding(
        standsAt(inherit),
        `"secrets: inherit" hands over every secret of the repository and its organisation, ${message}`,
        {
          related: [{ at: uses.at, message: 'the workflow that gets them' }, ...related],
          ...(fix === undefined ? {} : { fix }),
          ...(doubt === undefined ? {} : { severity: 'low', evidence: [doubt] }),
        },
      );
    },
  },
};

function fixFor(job: Job, names: readonly string[]): FindingVerdict['fix'] {
  return names.length === 0 ? removalFix(job) : explicitFix(job, names);
}

const unknown: Said = {
  message:
    'and whoever can change the called workflow decides what is done with them: hand over by name only those that it needs',
  related: [],
};
