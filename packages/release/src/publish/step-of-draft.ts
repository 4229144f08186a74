import { quoted } from '@portcullis/core';
import type { ReleaseRecord } from '@portcullis/github-api';
import { nameFew } from '../words/name-few.ts';
import { compareAssets } from './compare-assets.ts';
import { refuse } from './refuse.ts';
import type { ReleaseState } from './release-state.ts';
import type { SealedRelease } from './sealed-release.ts';
import type { Step } from './step.ts';

/** How our draft goes on: resumed when every byte in it is a sealed one, else refused. Nothing is overwritten. */
export function stepOfDraft(
  { id: release, target, page }: ReleaseRecord,
  { assets }: ReleaseState,
  sealed: SealedRelease,
): Step {
  const { extra, differing, broken, missing, untold } = compareAssets(assets, sealed.assets);
  const advice = `find out who did this, delete the draft (${page}) and run this again`;
  if (target !== sealed.commit)
    return refuse(
      'draft-changed',
      `the draft would be released from ${quoted(target)} and not from ${sealed.commit}: ${advice}`,
    );
  if (extra.length > 0)
    return refuse('asset-extra', `the draft has what was not sealed, ${nameFew(extra)}: ${advice}`);
  if (differing.length > 0)
    return refuse(
      'asset-differs',
      `the draft has other bytes than were sealed of ${nameFew(differing)}: ${advice}`,
    );
  if (broken.length > 0) return { kind: 'remove', assets: broken };
  if (missing.length > 0) return { kind: 'upload', release, names: missing };
  if (untold.length > 0)
    return {
      kind: 'wait',
      refusal: {
        code: 'no-digest',
        why: `the server tells no digest of ${nameFew(untold)}, so that nobody knows what it keeps; run this again later`,
        isPublic: false,
      },
    };
  return { kind: 'publish', release };
}
