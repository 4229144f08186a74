import type { RepositoryRefs } from '../../evidence/index.ts';

/** A tag or branch that a version in a comment means. */
export interface ClaimedRef {
  readonly kind: 'tag' | 'branch';
  readonly name: string;
  readonly commit: string;
}

/** What somebody meant who wrote `4.2.1`, `v4.2.1` or `release/v1`; tags go before branches. */
export function claimedRef(
  text: string,
  { tags, branches }: RepositoryRefs,
): ClaimedRef | undefined {
  const spellings = /^v\d/i.test(text) ? [text, text.slice(1)] : [text, `v${text}`];
  for (const name of spellings) {
    const tag = tags.get(name);
    if (tag !== undefined) return { kind: 'tag', name, commit: tag.commit };
  }
  for (const name of spellings) {
    const commit = branches.get(name);
    if (commit !== undefined) return { kind: 'branch', name, commit };
  }
  return undefined;
}
