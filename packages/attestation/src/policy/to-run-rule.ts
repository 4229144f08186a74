import { matchesPattern } from './matches-pattern.ts';
import type { Pattern, RunRule } from './policy.ts';
import type { PolicyValue } from './policy-rows.ts';
import type { RunContext } from './run-context.ts';
import { toWord } from './to-word.ts';

/**
 * Inside of a run, what the same repository signed in another run does not count unless the policy says so: an older
 * build is as well signed as this one. What somebody else's repository signed can be of no run of ours.
 */
export function toRunRule(value: PolicyValue | undefined, around: Around): RunRule {
  if (value !== undefined) return toWord('run', value, runRules);
  const { run, server, repository, isWorkflow } = around;
  if (run === undefined || !isWorkflow) return 'any';
  const isOurs =
    run.server === server &&
    (repository === undefined || matchesPattern(repository, run.repository));
  return isOurs ? 'same-run' : 'any';
}

const runRules = ['any', 'same-run', 'same-attempt'] as const;

interface Around {
  readonly run: RunContext | undefined;
  readonly server: string;
  readonly repository: Pattern | undefined;
  readonly isWorkflow: boolean;
}
