import { type Evidence, type PinEvidence, pinKey } from '../evidence/index.ts';
import type { Repository, RepositoryUses, StepOwner } from '../model/index.ts';
import { coveringLock } from './covering-lock.ts';
import { effectiveRef } from './effective-ref.ts';
import { lockedKey } from './locked-key.ts';

/** What was learned of a `uses` of the audited tree; undefined when nobody asked. */
export function pinOf(
  uses: RepositoryUses,
  owner: StepOwner,
  { repository, evidence }: PinContext,
): PinEvidence | undefined {
  if (evidence === undefined) return undefined;
  const ref = effectiveRef(uses, owner, repository);
  const name = `${uses.owner.text}/${uses.name.text}`;
  const key = pinKey({ repository: name, path: uses.path?.text, ref });
  const lock = coveringLock(uses, owner, repository);
  return evidence.pins.get(lock === undefined ? key : lockedKey(key, lock));
}

/** What rules are given has both. */
interface PinContext {
  readonly repository: Repository;
  readonly evidence: Evidence | undefined;
}
