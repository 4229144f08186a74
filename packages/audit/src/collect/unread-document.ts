import type { Document, Source } from '@portcullis/core';
import type { Unread } from './at-path.ts';

/** A file that is there and that we could not read: it is listed, and what it may say stays open. */
export function unreadDocument(source: Source, { reason, message }: Unread): Document {
  const at = { source, start: 0, end: 0 };
  return {
    source,
    content: undefined,
    problems: [{ kind: 'limit', at, reason, message }],
    comments: [],
  };
}
