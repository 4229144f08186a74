import { lockKey } from '../../analysis/lock-key.ts';
import type { Repository } from '../../model/index.ts';
import { type LockContent, lockText } from './lock-text.ts';
import { lockedUses } from './locked-uses.ts';
import type { FormerLock } from './read-lock.ts';
import { withLock } from './with-lock.ts';

/**
 * The tree with a lockfile that lists every use, and keeps what was recorded unless all of it is to be looked up
 * again: what is asked with it is what will be run.
 */
export function draftLock(
  repository: Repository,
  former: FormerLock,
  isUpdate: boolean,
): Repository {
  const content: LockContent = {
    ...former,
    workflows: lockedKeys(repository),
    dependencies: isUpdate ? new Map() : former.dependencies,
  };
  return withLock(repository, lockText(content));
}

function lockedKeys(repository: Repository): LockContent['workflows'] {
  return new Map(
    lockedUses(repository)
      .filter(({ local }) => local === undefined)
      .map(({ workflow, uses }) => [
        workflow.source.repositoryPath,
        new Set(uses.map((site) => lockKey(site.uses))),
      ]),
  );
}
