import type { Place, Repository, RepositoryUses, StepOwner } from '../model/index.ts';
import { commentsOnLine } from './comments-on-line.ts';
import { documentOf } from './document-of.ts';
import { effectiveRef } from './effective-ref.ts';
import { isCommit } from './is-commit.ts';
import { versionsInComment } from './versions-in-comment.ts';

/** A version that the file says a pinned `uses` is. */
export interface VersionClaim {
  readonly kind: 'comment' | 'lockfile';
  /** `v4` */
  readonly text: string;
  readonly at: Place;
}

/**
 * Which version a pinned `uses` is said to be: by the comments on its line, the likeliest word first, or by the ref
 * that the lockfile has a commit for. None for a ref that is run as it stands.
 */
export function versionClaims(
  uses: RepositoryUses,
  owner: StepOwner,
  repository: Repository,
): readonly VersionClaim[] {
  if (!isCommit(uses.ref.text)) {
    const isLocked = effectiveRef(uses, owner, repository) !== uses.ref.text;
    return isLocked ? [{ kind: 'lockfile', text: uses.ref.text, at: uses.ref }] : [];
  }
  const document = documentOf(owner, repository);
  if (document === undefined) return [];
  const { source, start, alias } = uses.at;
  const places = [{ source, start, end: uses.ref.end }, ...(alias === undefined ? [] : [alias])];
  return places
    .flatMap((place) => commentsOnLine(document, place))
    .flatMap((comment) =>
      versionsInComment(comment.text).map((text) => ({
        kind: 'comment' as const,
        text,
        at: within(comment, text),
      })),
    );
}

function within({ source, start, end }: Place, text: string): Place {
  const index = source.text.slice(start, end).indexOf(text);
  if (index === -1) return { source, start, end };
  return { source, start: start + index, end: start + index + text.length };
}
