import { commentsOnLine } from '../../../analysis/comments-on-line.ts';
import { isCommit } from '../../../analysis/is-commit.ts';
import { tagVersion } from '../../../analysis/tag-version.ts';
import { versionsInComment } from '../../../analysis/versions-in-comment.ts';
import type { Repository } from '../../../model/index.ts';
import type { OpenUses } from './open-uses.ts';

/** The versions that a `uses` is said to be: its ref, or for a commit the words beside it, whole names of tags first. */
export function saidVersions({ uses }: OpenUses, repository: Repository): readonly string[] {
  const ref = uses.ref.text;
  if (!isCommit(ref)) return tagVersion(ref) === undefined ? [] : [ref];
  const document = repository.documents.find(({ source }) => source === uses.at.source);
  const comments = document === undefined ? [] : commentsOnLine(document, uses.at);
  return comments.flatMap(({ text }) => [...wholeTags(text), ...versionsInComment(text)]);
}

/** `pkg@1.2.0` is one word here. */
function wholeTags(comment: string): readonly string[] {
  const words = comment.split(/[\s,;()]+/).filter(({ length }) => length <= 100);
  return words.filter((word) => word.includes('@') && tagVersion(word) !== undefined);
}
