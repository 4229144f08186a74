import { groupedBy } from '../../analysis/grouped-by.ts';
import { isCommit } from '../../analysis/is-commit.ts';
import { lockIndex } from '../../analysis/lock-index.ts';
import { lockKey } from '../../analysis/lock-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import { workflowUses } from '../../analysis/workflow-uses.ts';
import type { Lockfile, Repository, RepositoryUses, Workflow } from '../../model/index.ts';
import type { Fault } from './fault.ts';

interface MissingRef extends Fault {
  readonly related: readonly Fault[];
}

/**
 * Refs that a listed workflow uses, itself or through a local action, and that are not listed for it. Commits
 * may be missing: they are pins already, and GitHub's own check asks for none.
 * Source: checkNotPinned in https://github.com/github/gh-actions-lock/blob/main/internal/pipeline/checks/structural.go
 */
export function* missingRefs(lockfile: Lockfile, repository: Repository): Generator<MissingRef> {
  const index = lockIndex(repository);
  if (index === undefined) return;
  for (const { path } of lockfile.workflows) {
    const workflow = repository.workflowAt(path.value);
    const keys = index.keysOf(path.value);
    if (workflow === undefined || keys === undefined) continue;
    for (const [key, all] of usedRefs(workflow, repository)) {
      if (keys.has(key)) continue;
      yield {
        at: path,
        message: describeMissing(path.value, key, keys),
        related: all.map(({ at }) => ({ at, message: 'used here' })),
      };
    }
  }
}

function describeMissing(path: string, key: string, keys: ReadonlySet<string>): string {
  const repository = key.slice(0, key.indexOf('@') + 1);
  const other = [...keys].find((one) => one.startsWith(repository));
  const instead = other === undefined ? 'without' : `with ${quoted(other)} instead of`;
  return `lockfile lists ${quoted(path)} ${instead} ${quoted(key)}, which it uses, so that no commit is recorded for that: run "gh actions-lock"`;
}

function usedRefs(
  workflow: Workflow,
  repository: Repository,
): ReadonlyMap<string, readonly RepositoryUses[]> {
  const used = workflowUses(repository)
    .of(workflow)
    .flatMap(({ uses }) => (uses.kind !== 'repository' || isCommit(uses.ref.text) ? [] : [uses]));
  return groupedBy(used, lockKey);
}
