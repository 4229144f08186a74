import type { Step, StepOwner } from '@portcullis/core';
import type { Script } from '../script.ts';
import { groupsAmong } from './groups-among.ts';
import { toGroupScript } from './to-group-script.ts';

/** Steps of which a later one uses the file that an earlier one downloads, as one script each. */
export function joinedScripts(steps: readonly Step[], owner: StepOwner): readonly Script[] {
  return groupsAmong(steps, owner)
    .filter((group) => group.length > 1)
    .map(toGroupScript);
}
