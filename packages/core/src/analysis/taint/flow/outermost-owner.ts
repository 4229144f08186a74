import type { StepOwner } from '../../../model/index.ts';
import type { SpotStep } from '../spot.ts';

/** The job or action whose steps lead, one using the other, to those of an owner. */
export function outermostOwner(owner: StepOwner, user: SpotStep | undefined): StepOwner {
  let found = owner;
  for (let one = user; one !== undefined; one = one.user) found = one.owner;
  return found;
}
