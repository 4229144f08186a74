import { tagVersion } from '../../../analysis/tag-version.ts';

/**
 * The version at a commit that is of the same thing as what was said of it, rightly or wrongly; else that of the
 * repository itself. undefined where several things are released there, and none of them goes before the others.
 */
export function likeVersion(
  said: readonly string[],
  versions: readonly string[],
): string | undefined {
  for (const text of said) {
    const of = tagVersion(text)?.of;
    const alike = versions.find((name) => of !== undefined && tagVersion(name)?.of === of);
    if (alike !== undefined) return alike;
  }
  const kinds = new Set(versions.map((name) => tagVersion(name)?.of));
  const plain = versions.find((name) => tagVersion(name)?.of === '');
  return plain ?? (kinds.size === 1 ? versions[0] : undefined);
}
