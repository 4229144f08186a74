import type { Document, Repository, StepOwner } from '../model/index.ts';

/** The file in which the steps of an owner stand. */
export function documentOf(owner: StepOwner, repository: Repository): Document | undefined {
  return repository.documentOf(owner.kind === 'job' ? owner.workflow : owner);
}
