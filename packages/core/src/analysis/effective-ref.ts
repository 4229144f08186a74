import type { Repository, RepositoryUses, StepOwner } from '../model/index.ts';
import { isCommit } from './is-commit.ts';
import { lockCoverage } from './lock-coverage.ts';
import { lockIndex } from './lock-index.ts';
import { lockKey } from './lock-key.ts';

/** The ref that is run: the commit that GitHub's lockfile records where it covers a `uses`, else as written. */
export function effectiveRef(
  uses: RepositoryUses,
  owner: StepOwner,
  repository: Repository,
): string {
  const ref = uses.ref.text;
  // Commits are compared by GitHub without regard to case, and pins by their key.
  if (isCommit(ref)) return ref.toLowerCase();
  if (lockCoverage(uses, owner, repository).kind === 'open') return ref;
  return lockIndex(repository)?.commitOf(lockKey(uses)) ?? ref;
}
