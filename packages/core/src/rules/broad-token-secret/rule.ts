import { groupedBy } from '../../analysis/grouped-by.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { isStored } from '../../analysis/secrets/is-stored.ts';
import { secretCuts } from '../../analysis/secrets/secret-cuts.ts';
import { secretUses } from '../../analysis/secrets/secret-uses.ts';
import { inconclusive, type Rule } from '../../engine/index.ts';
import { isNever } from '../../model/index.ts';
import { asInput } from './as-input.ts';
import { asVariable } from './as-variable.ts';
import { inScript } from './in-script.ts';
import { judgeToken } from './judge-token.ts';
import { mayBeOwnToken } from './may-be-own-token.ts';

export const rule: Rule = {
  meta: {
    id: 'broad-token-secret',
    guard: 'secrets-guard',
    title: 'A stored token for GitHub is used',
    severity: 'high',
    profile: 'default',
    practices: ['P08', 'P29'],
  },
  check: {
    *workflow(workflow) {
      for (const { at, message } of secretCuts(workflow))
        yield inconclusive(at, 'too-many', message);
    },
    *job(job, { repository }) {
      if (isNever(job.if)) return;
      const found = secretUses(job)
        .filter((use) => use.kind === 'named' && isStored(use) && !isNever(use.slot.step?.if))
        .flatMap((use) => asInput(use) ?? asVariable(use) ?? inScript(use) ?? [])
        .filter(({ use }) => !mayBeOwnToken(use, job, repository));
      if (found.length === 0) return;
      const runs = everyRun(repository).runs.filter((run) => run.job === job);
      for (const uses of groupedBy(found, ({ use }) => use.name).values())
        yield* judgeToken(uses, { job, runs, repository });
    },
  },
};
