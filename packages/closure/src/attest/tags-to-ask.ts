import type { PinEvidence, RepositoryRefs } from '@portcullis/core';
import { limits } from '../limits.ts';
import type { AskedTag } from './asked-tag.ts';

/** The release tags of pins that could be attested; the longest version of a commit is what does not move. */
export function tagsToAsk(pins: readonly PinEvidence[], refs: RepositoryRefs): readonly AskedTag[] {
  const tags = new Map<string, AskedTag>();
  for (const { target, releaseTags } of pins) {
    if (target.kind === 'unknown') continue;
    for (const tag of releaseTags.slice(0, limits.attestedTags)) {
      const { commit } = target.value;
      tags.set(tag, { tag, commit, object: refs.tags.get(tag)?.object ?? commit });
    }
  }
  return [...tags.values()];
}
