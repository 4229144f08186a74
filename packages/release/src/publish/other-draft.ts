import { quoted } from '@portcullis/core';
import type { ReleaseRecord } from '@portcullis/github-api';
import { isMarkerOf, parseMarker } from './marker.ts';
import { refuse } from './refuse.ts';
import type { SealedRelease } from './sealed-release.ts';
import type { Step } from './step.ts';

/**
 * A draft at the tag that this run has not made. Of two runs that began at once the one with the older draft goes on,
 * and the other one finds it and stops.
 */
export function otherDraft(
  releases: readonly ReleaseRecord[],
  own: ReleaseRecord | undefined,
  sealed: SealedRelease,
): Step | undefined {
  const other = releases.find((one) => {
    const marker = parseMarker(one.body);
    if (isMarkerOf(marker, sealed)) return false;
    const isLater = own !== undefined && marker !== undefined && own.id < one.id;
    return !(isLater && marker.run !== sealed.run);
  });
  if (other === undefined) return undefined;
  return refuse(
    'other-draft',
    `there is a draft of ${quoted(sealed.tag)} ${whose(other, sealed)} (${other.page}): delete that draft if nobody works on it, and run this again`,
  );
}

function whose({ body }: ReleaseRecord, { run }: SealedRelease): string {
  const marker = parseMarker(body);
  if (marker === undefined) return 'that this workflow has not made';
  return marker.run === run
    ? 'that this run has made of other bytes or of another commit'
    : `of the run ${marker.run}`;
}
