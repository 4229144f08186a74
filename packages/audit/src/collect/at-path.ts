import type { Inconclusive, InconclusiveReason } from '@portcullis/core';

/** Something of the tree that could not be read, as a report tells it: it has a path and no lines. */
export function atPath(path: string, { reason, message }: Unread): Inconclusive {
  const start = { line: 1, column: 1, offset: 0 };
  return { at: { path, start, end: start }, reason, message };
}

/** Why a file or folder could not be read: data, since the run goes on. */
export interface Unread {
  readonly reason: InconclusiveReason;
  readonly message: string;
}
