import { quoted } from '@portcullis/core';
import type { ReleaseRecord } from '@portcullis/github-api';
import { nameFew } from '../words/name-few.ts';
import { compareAssets } from './compare-assets.ts';
import type { ReleaseState } from './release-state.ts';
import type { SealedRelease } from './sealed-release.ts';
import type { RefusalCode, Step } from './step.ts';

/** Our release is public: whether it is what was sealed. What is not cannot be undone here, and is said aloud. */
export function judgePublished(
  release: ReleaseRecord,
  { assets, tagCommit }: ReleaseState,
  sealed: SealedRelease,
): Step {
  const { page, isImmutable } = release;
  const { missing, extra, differing, broken, untold } = compareAssets(assets, sealed.assets);
  const wrong = [...extra, ...differing];
  const unseen = [...missing, ...broken.map(({ name }) => name)];
  if (wrong.length > 0)
    return refused(
      'published-differs',
      `${page} is public and is not what was sealed (${nameFew(wrong)}): somebody has changed it meanwhile; warn its users`,
    );
  if (tagCommit !== undefined && tagCommit !== sealed.commit)
    return refused(
      'tag-elsewhere',
      `${page} is public, and its tag is at ${tagCommit} and not at ${sealed.commit}: somebody made the tag meanwhile; warn its users`,
    );
  if (unseen.length > 0)
    return later(
      'published-differs',
      `${page} is public without ${nameFew(unseen)}; warn its users`,
    );
  if (tagCommit === undefined)
    return later(
      'tag-elsewhere',
      `${page} is public, and its tag ${quoted(sealed.tag)} is not there`,
    );
  if (untold.length > 0)
    return later('no-digest', `${page} is public, and no digest is told of ${nameFew(untold)}`);
  if (sealed.mustBeImmutable && !isImmutable)
    return later(
      'not-immutable',
      `${page} is public and can still be changed: switch on immutable releases, and release anew under another tag`,
    );
  return { kind: 'done', release };
}

function refused(code: RefusalCode, why: string): Step {
  return { kind: 'refuse', refusal: { code, why, isPublic: true } };
}

/** The server may only be slow to show it. */
function later(code: RefusalCode, why: string): Step {
  return { kind: 'wait', refusal: { code, why, isPublic: true } };
}
