import {
  isCommit,
  type Known,
  quoted,
  type RefTarget,
  type RepositoryRefs,
} from '@portcullis/core';
import { commitOfObject } from './commit-of-object.ts';

/**
 * What a ref stands for: a commit as it stands, a tag object peeled, a name looked up. A tag goes before a branch of
 * the same name, as was seen at GitHub (https://github.com/suzuki-shunsuke/pinact/issues/1477).
 */
export function resolveRef(
  ref: string,
  { refs, repository }: { readonly refs: RepositoryRefs; readonly repository: string },
): Known<RefTarget> {
  const name = ref.replace(/^refs\//, '');
  const tag = refs.tags.get(name) ?? refs.tags.get(name.replace(/^tags\//, ''));
  const branch = refs.branches.get(name) ?? refs.branches.get(name.replace(/^heads\//, ''));
  const candidates = candidatesOf(name, refs);
  if (isCommit(ref)) return known(toCommit(ref.toLowerCase(), refs, candidates));
  if (tag !== undefined) return known({ kind: 'tag', commit: tag.commit, candidates });
  if (branch !== undefined) return known({ kind: 'branch', commit: branch, candidates });
  const message = `${quoted(repository)} has no branch and no tag ${quoted(ref)}, so that nobody knows what GitHub would run: write one that is there, or a full commit`;
  return { kind: 'unknown', reason: 'undecidable', message };
}

function known(value: RefTarget): Known<RefTarget> {
  return { kind: 'known', value };
}

function toCommit(id: string, refs: RepositoryRefs, candidates: readonly string[]): RefTarget {
  const commit = commitOfObject(id, refs);
  return commit === undefined
    ? { kind: 'commit', commit: id, candidates }
    : { kind: 'tag-object', commit, candidates };
}

function candidatesOf(name: string, { branches, tags }: RepositoryRefs): readonly string[] {
  const below = (kind: string) => [
    name,
    ...(name.startsWith(kind) ? [name.slice(kind.length)] : []),
  ];
  return [
    ...below('tags/').flatMap((one) => (tags.has(one) ? [`refs/tags/${one}`] : [])),
    ...below('heads/').flatMap((one) => (branches.has(one) ? [`refs/heads/${one}`] : [])),
  ];
}
