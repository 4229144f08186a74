import { isCommit } from '../../analysis/is-commit.ts';
import { lockCoverage } from '../../analysis/lock-coverage.ts';
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
        yield finding(
          uses.at,
          `${quoted(uses.at.value)} holds an expression, so nobody can tell which code runs, and GitHub evaluates none here: write the repository and a full commit`,
          { confidence: 'medium' },
        );
      }
      if (uses.kind !== 'repository' || isCommit(uses.ref.text)) return;
      const coverage = lockCoverage(uses, owner, repository);
      if (coverage.kind === 'covered') return;
      const evidence = coverage.why === undefined ? [] : [coverage.why];
      yield finding(uses.at, describeRef(uses), { evidence, related: aliasOf(uses) });
    },
  },
};

function aliasOf({ at: { alias } }: Uses) {
  return alias === undefined ? [] : [{ at: alias, message: 'used here through an alias' }];
}
