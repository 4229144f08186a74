import type { Repair } from '../../repair.ts';
import { proposeImages } from './propose-images.ts';
import { proposeUses } from './propose-uses.ts';

/** Writes commits and digests in place of what can move, and versions behind commits; asks nobody itself. */
export const repair: Repair = {
  id: 'pins',
  rules: [
    'unpinned-uses',
    'unpinned-images',
    'pin-comment-missing',
    'ref-version-mismatch',
    'ref-confusion',
  ],
  isOnline: true,
  *propose(work) {
    yield* proposeUses(work);
    yield* proposeImages(work);
  },
};
