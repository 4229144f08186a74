import { quoted } from '@portcullis/core';
import type { ReleaseRecord } from '@portcullis/github-api';
import { judgePublished } from './judge-published.ts';
import { otherDraft } from './other-draft.ts';
import { ownRelease } from './own-release.ts';
import { refuse } from './refuse.ts';
import type { ReleaseState } from './release-state.ts';
import type { SealedRelease } from './sealed-release.ts';
import type { Step } from './step.ts';
import { stepOfDraft } from './step-of-draft.ts';

/**
 * What to do now, from what the server says and nothing else: a run that begins anew behind a crash or a lost answer
 * takes the same steps. Nothing is public before every byte is compared, and the last step makes all of it public at once.
 */
export function nextStep(state: ReleaseState, sealed: SealedRelease): Step {
  const { releases, tagCommit } = state;
  const published = releases.find(({ isDraft }) => !isDraft);
  const own = ownRelease(releases, sealed);
  if (published !== undefined)
    return published === own ? judgePublished(own, state, sealed) : releasedAlready(published);
  if (tagCommit !== undefined) return tagExists(tagCommit, own, sealed);
  const other = otherDraft(releases, own, sealed);
  if (other !== undefined) return other;
  return own === undefined ? { kind: 'create-draft' } : stepOfDraft(own, state, sealed);
}

function releasedAlready({ tag, page }: ReleaseRecord): Step {
  return refuse(
    'released-already',
    `${quoted(tag)} is released already (${page}), by somebody else than this run or with other bytes: release under another tag`,
  );
}

/** A tag at our commit beside our draft may be the one that we have just made, if the list is older than the tag. */
function tagExists(
  tagCommit: string,
  own: ReleaseRecord | undefined,
  { tag, commit }: SealedRelease,
): Step {
  const refusal = refuse(
    'tag-exists',
    `the tag ${quoted(tag)} is there already, at ${tagCommit}, and this run has not made it: release under another tag, or delete it if nobody can have used it`,
  );
  return own !== undefined && tagCommit === commit ? { ...refusal, kind: 'wait' } : refusal;
}
