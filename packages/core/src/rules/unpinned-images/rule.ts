import { neverRuns } from '../../analysis/never-runs.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';
import type { Image, ImageSite } from '../../model/index.ts';
import { describeImage } from './describe-image.ts';
import { sourcesOf } from './sources-of.ts';

export const rule: Rule = {
  meta: {
    id: 'unpinned-images',
    guard: 'pin-verify',
    title: 'A container image is not pinned by digest',
    severity: 'high',
    profile: 'default',
    practices: ['P02'],
  },
  check: {
    *image(site, { policy: { profile } }) {
      const never = neverRuns(site.owner);
      const evidence = never ? ['the "if" of the job is always false'] : [];
      for (const image of site.images) {
        const verdict = describeImage(image, profile);
        if (verdict === undefined) continue;
        yield finding(placeOf(site, image), verdict.message, {
          severity: verdict.severity,
          confidence: never ? 'low' : 'high',
          related: sourcesOf(site, image),
          evidence,
        });
      }
      if (!site.open) return;
      const severity = profile === 'strict' ? 'high' : 'medium';
      yield finding(site.at, openMessage(site), { severity, confidence: 'low', evidence });
    },
  },
};

/** Where the image is spelled, when that is inside the site; else the site. */
function placeOf({ at }: ImageSite, image: Image) {
  return image.source === at.source && image.start >= at.start && image.end <= at.end ? image : at;
}

function openMessage({ at, role, images }: ImageSite): string {
  const text = at.source.text.slice(at.start, at.end).replace(/\s+/g, ' ');
  const what = images.length === 0 ? 'any image' : 'another image than those that can be read here';
  if (role === 'from') {
    return `${quoted(text)} can be ${what}, since a build argument without default decides it: give the argument an image with its digest as default`;
  }
  return `${quoted(text)} can be ${what}, since an expression decides it when the job runs: write the image with its digest, or list the allowed ones in the matrix`;
}
