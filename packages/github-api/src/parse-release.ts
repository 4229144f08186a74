import type { Release } from '@portcullis/core';
import type { Answer } from './answer.ts';
import { parseFields } from './parse-fields.ts';

export interface TaggedRelease extends Release {
  readonly tag: string;
  /** Seen by those who may push; its tag may not exist. */
  readonly isDraft: boolean;
}

/** https://docs.github.com/en/rest/releases/releases#list-releases; servers before GHES 3.20 do not know `immutable`. */
export function parseRelease(answer: Answer): TaggedRelease {
  const release = parseFields(answer);
  const hasImmutable = release.get('immutable').value !== undefined;
  return {
    tag: release.text('tag_name'),
    isDraft: release.flag('draft'),
    isImmutable: hasImmutable && release.flag('immutable'),
    publishedAt: release.optionalTime('published_at'),
  };
}
