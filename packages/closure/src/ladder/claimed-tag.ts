import type { RepositoryRefs } from '@portcullis/core';

/** The tag that a comment or a lockfile means; people write `4.2.1` for `v4.2.1` and the other way round. */
export function claimedTag(
  text: string,
  { tags }: RepositoryRefs,
): { readonly name: string; readonly commit: string } | undefined {
  for (const name of [text, `v${text}`, text.replace(/^v/i, '')]) {
    const target = tags.get(name);
    if (target !== undefined) return { name, commit: target.commit };
  }
  return undefined;
}
