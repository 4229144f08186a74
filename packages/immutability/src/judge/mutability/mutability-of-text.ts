import type { FetchKind, Mutability } from '@portcullis/core';
import { mutabilityOfAction } from './mutability-of-action.ts';
import { mutabilityOfImage } from './mutability-of-image.ts';
import { mutabilityOfPackage } from './mutability-of-package.ts';
import { mutabilityOfUrl } from './mutability-of-url.ts';
import { versionIn } from './version-in.ts';

/** What a text of a kind leaves open; signs of `Filled` stand for what is no text. */
export function mutabilityOfText(kind: FetchKind, text: string): Mutability {
  switch (kind) {
    case 'action':
      return mutabilityOfAction(text);
    case 'image':
      return mutabilityOfImage(text);
    case 'install':
      return /^https?:\/\//.test(text) ? mutabilityOfUrl(text) : mutabilityOfPackage(text);
    case 'git':
      return mutabilityOfGit(text);
    case 'download':
    case 'exec-remote':
    case 'api-latest':
      return mutabilityOfUrl(text);
  }
}

/** What stands behind the repository is a commit, or a tag, which can be moved; whatever the repository is called. */
function mutabilityOfGit(text: string): Mutability {
  const ref = text
    .trim()
    .replace(/^(?:\w+:\/\/[^/\s]+\/|[\w.-]+@[\w.-]+:)?[^/\s#@]+\/[^/\s#@]+/, '');
  if (isCommitIn.test(ref)) return 'content-addressed';
  return versionIn(ref) === 'exact' ? 'tag' : 'floating';
}

/** Forty digits by themselves: `release-0123…` is a branch or a tag. */
const isCommitIn = /(?<![\w.-])(?:[0-9a-f]{40}|[0-9a-f]{64})(?![\w.-])/i;
