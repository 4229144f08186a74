import { quoted } from '@portcullis/core';
import { badInput } from '../plan/bad-input.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import type { ImageTag } from './image-tag.ts';

/**
 * The tags of a release: its version, and those of `floating` that are moved to it. A prerelease moves none of them,
 * since who pulls `latest` has not asked for it. Throws GuardError.
 */
export function toImageTags(
  { images, version, isPrerelease }: ReleasePlan,
  floating: readonly string[],
): readonly ImageTag[] {
  // A tag has no "+".
  const own = version.replaceAll('+', '_');
  const names = isPrerelease ? [own] : [own, ...floating];
  const wrong = floating.find((tag) => !/^\w[\w.-]{0,127}$/.test(tag) || tag === own);
  if (wrong !== undefined)
    throw badInput(`cannot move the tag ${quoted(wrong)}: name one such as "latest" or "1"`);
  return images.flatMap(({ name, digest }) =>
    names.map((tag) => ({ name, tag, digest, isFloating: tag !== own })),
  );
}
