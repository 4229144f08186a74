import { isCommit } from '../../analysis/is-commit.ts';
import { lockCoverage } from '../../analysis/lock-coverage.ts';
import { neverRuns } from '../../analysis/never-runs.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';
import type { Uses } from '../../model/index.ts';
import { describeRef } from './describe-ref.ts';

export const rule: Rule = {
  meta: {
    id: 'unpinned-uses',
    guard: 'pin-verify',
    title: 'An action or reusable workflow is not pinned to a full commit',
    severity: 'high',
    profile: 'default',
    practices: ['P02'],
  },
  check: {
    *uses({ uses, owner }, { repository }) {
      if (uses.kind === 'expression') {
        yield finding(uses.at, describeExpression(uses), { confidence: 'medium' });
      }
      if (uses.kind !== 'repository' || isCommit(uses.ref.text)) return;
      const coverage = lockCoverage(uses, owner, repository);
      if (coverage.kind === 'covered') return;
      const never = neverRuns(owner);
      yield finding(uses.at, describeRef(uses), {
        confidence: never ? 'low' : 'high',
        related: aliasOf(uses),
        evidence: [
          ...(coverage.why === undefined ? [] : [coverage.why]),
          ...(never ? ['the "if" of the job is always false'] : []),
        ],
      });
    },
  },
};

function describeExpression({ at }: Uses): string {
  return `${quoted(at.value)} holds an expression, so nobody can tell which code runs, and GitHub evaluates none here: write the repository and a full commit`;
}

function aliasOf({ at: { alias } }: Uses) {
  return alias === undefined ? [] : [{ at: alias, message: 'used here through an alias' }];
}
