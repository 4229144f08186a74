import { isCommit } from '../../../analysis/is-commit.ts';
import { lockCoverage } from '../../../analysis/lock-coverage.ts';
import {
  type Repository,
  type RepositoryUses,
  type StepOwner,
  type UsesSite,
  walk,
} from '../../../model/index.ts';

/** A `uses` of another repository that can be pinned, or whose pin can go on. */
export interface OpenUses extends UsesSite {
  readonly uses: RepositoryUses;
  readonly owner: StepOwner;
}

/** All that the lockfile does not pin already, in the order of the walk. */
export function openUses(repository: Repository): readonly OpenUses[] {
  const open: OpenUses[] = [];
  walk(repository, {
    uses({ uses, owner, step }) {
      if (uses.kind !== 'repository') return;
      const isLocked =
        !isCommit(uses.ref.text) && lockCoverage(uses, owner, repository).kind === 'covered';
      if (!isLocked) open.push({ uses, owner, step });
    },
  });
  return open;
}
