import { quoted } from '../../analysis/quoted.ts';
import type { RepositoryEvidence } from '../../evidence/index.ts';
import type { LockEntry } from './lock-text.ts';
import type { FormerLock } from './read-lock.ts';

type Ids =
  | { readonly kind: 'known'; readonly value: Pick<LockEntry, 'ownerId' | 'repositoryId'> }
  | { readonly kind: 'refused' | 'inconclusive'; readonly reason: string };

/**
 * The numbers by which GitHub recognises a repository. It reads no lockfile without them; only the API knows them, so
 * that without an answer those that are recorded already have to do.
 */
export function idsOf(repository: RepositoryEvidence | undefined, former: FormerLock): Ids {
  if (repository === undefined) return { kind: 'inconclusive', reason: 'nobody asked for it' };
  const recorded = recordedIds(repository.name, former);
  const { facts, name } = repository;
  if (facts.kind === 'unknown') {
    if (recorded !== undefined) return { kind: 'known', value: recorded };
    const reason = `only GitHub's API knows the numbers that a lockfile needs of ${quoted(name)}: ${facts.message}`;
    return { kind: 'inconclusive', reason };
  }
  const value = { ownerId: facts.value.ownerId, repositoryId: facts.value.id };
  const isSame =
    recorded === undefined ||
    (recorded.ownerId === value.ownerId && recorded.repositoryId === value.repositoryId);
  if (isSame) return { kind: 'known', value };
  const reason = `the lockfile knows another repository or owner by the name ${quoted(name)}: find out who has it now, then delete its entries`;
  return { kind: 'refused', reason };
}

function recordedIds(name: string, { dependencies }: FormerLock) {
  const start = `${name.toLowerCase()}@`;
  for (const [key, { ownerId, repositoryId }] of dependencies) {
    if (key.startsWith(start) && ownerId > 0 && repositoryId > 0) return { ownerId, repositoryId };
  }
  return undefined;
}
