import {
  isCommit,
  type Known,
  quoted,
  type RefTarget,
  type RepositoryRefs,
} from '@portcullis/core';
import { commitOfObject } from './commit-of-object.ts';
import { namedLikeCommits } from './named-like-commits.ts';

/**
 * What a ref stands for: a commit as it stands, a tag object peeled, a name looked up as git does: in full first, then
 * below `refs/`, then a tag before a branch, as was seen at GitHub
 * (https://git-scm.com/docs/gitrevisions#_specifying_revisions, https://github.com/suzuki-shunsuke/pinact/issues/1477).
 */
export function resolveRef(
  ref: string,
  { refs, repository }: { readonly refs: RepositoryRefs; readonly repository: string },
): Known<RefTarget> {
  if (isCommit(ref)) {
    const id = ref.toLowerCase();
    return known(toCommit(id, refs, namedLikeCommits(refs).get(id) ?? []));
  }
  const named = ['', 'refs/', 'refs/tags/', 'refs/heads/'].flatMap((before) =>
    lookUp(`${before}${ref}`, refs),
  );
  const candidates = [...new Set(named.map(({ name }) => name))];
  const [first] = named;
  if (first !== undefined) return known({ kind: first.kind, commit: first.commit, candidates });
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

interface Named {
  readonly kind: 'tag' | 'branch';
  /** In full. */
  readonly name: string;
  readonly commit: string;
}

function lookUp(name: string, { branches, tags }: RepositoryRefs): readonly Named[] {
  const tag = name.startsWith('refs/tags/') ? tags.get(name.slice('refs/tags/'.length)) : undefined;
  if (tag !== undefined) return [{ kind: 'tag', name, commit: tag.commit }];
  const commit = name.startsWith('refs/heads/')
    ? branches.get(name.slice('refs/heads/'.length))
    : undefined;
  return commit === undefined ? [] : [{ kind: 'branch', name, commit }];
}
