import type { InconclusiveReason, Known } from '@portcullis/core';
import { HttpError, type HttpErrorKind } from '@portcullis/http';

/** What a server did wrong as an answer that nobody has; anything else that is thrown is a bug of ours. */
export async function toKnown<Value>(asked: () => Promise<Value>): Promise<Known<Value>> {
  try {
    return { kind: 'known', value: await asked() };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { kind: 'unknown', reason: reasons[error.kind], message: error.message };
  }
}

const reasons: Readonly<Record<HttpErrorKind, InconclusiveReason>> = {
  network: 'network',
  stalled: 'network',
  server: 'network',
  permission: 'permission',
  // Servers say so of what they do not want to show.
  'not-found': 'permission',
  'rate-limit': 'rate-limit',
  'too-large': 'too-large',
  unreadable: 'unreadable',
};
