import { isCommit, type Mutability } from '@portcullis/core';

/** `owner/name@ref`: a commit, what looks like a version, or a branch. */
export function mutabilityOfAction(text: string): Mutability {
  const ref = text.slice(text.lastIndexOf('@') + 1);
  if (isCommit(ref)) return 'content-addressed';
  return /^v?\d/.test(ref) ? 'tag' : 'floating';
}
