import type { Repository, RepositoryUses, StepOwner } from '../model/index.ts';
import { lockCoverage } from './lock-coverage.ts';
import { type LockIndex, lockIndex } from './lock-index.ts';

/**
 * The lockfile that says what an action runs in turn: it holds for what its composites use as well. A called workflow
 * goes by the lockfile of its own repository.
 * Source: https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles
 */
export function coveringLock(
  uses: RepositoryUses,
  owner: StepOwner,
  repository: Repository,
): LockIndex | undefined {
  if (repository.lockfile === undefined) return undefined;
  if (owner.kind === 'job' && owner.call?.uses === uses) return undefined;
  const isCovered = lockCoverage(uses, owner, repository).kind === 'covered';
  return isCovered ? lockIndex(repository) : undefined;
}
