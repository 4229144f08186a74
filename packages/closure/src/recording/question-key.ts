import { createHash } from 'node:crypto';
import type { HistoryAsked } from '../upstream.ts';

/** Names a question about history, which can have twenty thousand commits in it; their order means nothing. */
export function questionKey({ format, wants, haves }: HistoryAsked): string {
  const text = JSON.stringify([format, wants.toSorted(), haves.toSorted()]);
  return createHash('sha256').update(text).digest('hex');
}
