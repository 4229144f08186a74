import type { ReleaseRecord } from '@portcullis/github-api';
import { isMarkerOf, parseMarker } from './marker.ts';
import type { SealedRelease } from './sealed-release.ts';

/**
 * The release that this run has made, a published one before a draft. When the answer to its creation was lost there may
 * be two drafts: then the older one, always.
 */
export function ownRelease(
  releases: readonly ReleaseRecord[],
  sealed: SealedRelease,
): ReleaseRecord | undefined {
  const own = releases.filter(({ body }) => isMarkerOf(parseMarker(body), sealed));
  return own.sort((a, b) => Number(a.isDraft) - Number(b.isDraft) || a.id - b.id)[0];
}
