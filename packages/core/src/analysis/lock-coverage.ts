import type { Repository, RepositoryUses, StepOwner, Workflow } from '../model/index.ts';
import { type LockIndex, lockIndex } from './lock-index.ts';
import { lockKey } from './lock-key.ts';
import { quoted } from './quoted.ts';
import { workflowUses } from './workflow-uses.ts';

/** Whether GitHub's lockfile pins a `uses`, and if it is there but does not, why. */
type LockCoverage =
  | { readonly kind: 'covered' }
  | { readonly kind: 'open'; readonly why: string | undefined };

const path = '.github/workflows/actions.lock';

/**
 * A `uses` is covered when the lockfile lists it for every workflow that runs it, with a real commit.
 * Source: https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles
 */
export function lockCoverage(
  uses: RepositoryUses,
  owner: StepOwner,
  repository: Repository,
): LockCoverage {
  const index = lockIndex(repository);
  if (index === undefined) {
    const why =
      repository.lockfile === undefined
        ? undefined
        : `"${path}" cannot be relied on, see "lockfile-problem"`;
    return { kind: 'open', why };
  }
  if (owner.kind === 'action' && owner.source.repositoryPath.startsWith('action.y')) {
    return {
      kind: 'open',
      why: `"${path}" does not hold for other repositories that use this action`,
    };
  }
  const workflows =
    owner.kind === 'job' ? [owner.workflow] : workflowUses(repository).reaching(owner);
  if (workflows.length === 0)
    return { kind: 'open', why: `no workflow that "${path}" could cover runs this action` };
  const gap = workflows
    .map((one) => gapIn(index, one, lockKey(uses)))
    .find((why) => why !== undefined);
  return gap === undefined ? { kind: 'covered' } : { kind: 'open', why: gap };
}

function gapIn(index: LockIndex, { source }: Workflow, key: string): string | undefined {
  const keys = index.keysOf(source.repositoryPath);
  if (keys === undefined) return `"${path}" does not list ${quoted(source.repositoryPath)}`;
  if (!keys.has(key))
    return `"${path}" lists ${quoted(source.repositoryPath)} without ${quoted(key)}`;
  return index.isResolved(key)
    ? undefined
    : `"${path}" records no commit for ${quoted(key)} or for what it uses`;
}
