import { isCommit } from '../../analysis/is-commit.ts';
import { workflowUses } from '../../analysis/workflow-uses.ts';
import type { Repository, RepositoryUses, UsesSite, Workflow } from '../../model/index.ts';

/** One workflow, and what a lockfile can and cannot say of it. */
export interface LockedWorkflowUses {
  readonly workflow: Workflow;
  /** Actions of other repositories, used by itself or by actions of this repository that it runs. */
  readonly uses: readonly LockableUses[];
  /** What no lockfile covers. */
  readonly others: readonly UsesSite[];
  /** A step that reads an action from the workspace: GitHub locks no workflow that does. */
  readonly local: UsesSite | undefined;
}

export interface LockableUses extends UsesSite {
  readonly uses: RepositoryUses;
}

/** What every workflow of a tree uses, by path. */
export function lockedUses(repository: Repository): readonly LockedWorkflowUses[] {
  const all = workflowUses(repository);
  return repository.workflows.map((workflow) => {
    const sites = all.of(workflow);
    const uses = sites.filter(isLockable);
    return {
      workflow,
      uses,
      others: sites.filter(isOther),
      local: sites.find((site) => site.uses.kind === 'local' && site.step !== undefined),
    };
  });
}

/** Called workflows go by the lockfile of their own repository. */
function isLockable(site: UsesSite): site is LockableUses {
  return site.uses.kind === 'repository' && site.step !== undefined;
}

/** What is pinned where it stands needs no lockfile. */
function isOther({ uses, step }: UsesSite): boolean {
  if (uses.kind === 'docker') return uses.image.digest === undefined;
  return uses.kind === 'repository' && step === undefined && !isCommit(uses.ref.text);
}
