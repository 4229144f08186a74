import type { TaggedImage } from './image-tag.ts';

export type TagStep =
  | { readonly kind: 'tag'; readonly image: TaggedImage }
  | { readonly kind: 'done' }
  | { readonly kind: 'refuse'; readonly why: string };

/**
 * Which tag is set next. None is while one of them may not be; those of the version come before those that everybody
 * pulls. What stands already for its digest is left alone, so that this can be run again.
 */
export function nextTagStep(images: readonly TaggedImage[]): TagStep {
  const taken = images.find(
    ({ isFloating, current, digest }) => !isFloating && current !== undefined && current !== digest,
  );
  if (taken !== undefined)
    return {
      kind: 'refuse',
      why: `"${taken.name}:${taken.tag}" is ${taken.current} already, and not ${taken.digest}, which this release has: no tag is moved; release another version`,
    };
  const open = images.filter(({ current, digest }) => current !== digest);
  const next = open.find(({ isFloating }) => !isFloating) ?? open[0];
  return next === undefined ? { kind: 'done' } : { kind: 'tag', image: next };
}
