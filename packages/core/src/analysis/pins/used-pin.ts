import type { Evidence, PinEvidence, RepositoryEvidence } from '../../evidence/index.ts';
import type { Repository, RepositoryUses, UsesSite } from '../../model/index.ts';
import { isCommit } from '../is-commit.ts';
import { pinOf } from '../pin-of.ts';

/** A `uses` of another repository, with what an online run learned of it. */
export interface UsedPin {
  readonly uses: RepositoryUses;
  /** `owner/name` as written here. */
  readonly name: string;
  readonly pin: PinEvidence;
  readonly repository: RepositoryEvidence | undefined;
  /** Whether a commit is run, as written or by the lockfile, and not whatever a name stands for. */
  readonly isPinned: boolean;
  readonly evidence: Evidence;
}

/** undefined for what is no other repository, offline, and where nobody asked. */
export function usedPin(
  { uses, owner }: UsesSite,
  context: { readonly repository: Repository; readonly evidence: Evidence | undefined },
): UsedPin | undefined {
  if (uses.kind !== 'repository' || context.evidence === undefined) return undefined;
  const pin = pinOf(uses, owner, context);
  if (pin === undefined) return undefined;
  const name = `${uses.owner.text}/${uses.name.text}`;
  return {
    uses,
    name,
    pin,
    repository: context.evidence.repositories.get(name.toLowerCase()),
    isPinned: isCommit(pin.ref),
    evidence: context.evidence,
  };
}
