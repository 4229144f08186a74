import type { Unknown } from '@portcullis/core';

/** What two answers of one server say does not fit together, as when its copies are not of the same age. */
export function contradiction(commit: string): Unknown {
  const message = `the server contradicts itself about where commit "${commit}" is: try again later`;
  return { kind: 'unknown', reason: 'undecidable', message };
}
