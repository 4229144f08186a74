import type { HttpErrorKind } from '@portcullis/http';
import type { UnreadSource } from './found-bundle.ts';

/** What a server did wrong, as the reason for which something is not known. */
export function unreadReason(kind: HttpErrorKind): UnreadSource['reason'] {
  return reasons[kind];
}

const reasons: Readonly<Record<HttpErrorKind, UnreadSource['reason']>> = {
  network: 'network',
  stalled: 'network',
  server: 'network',
  permission: 'permission',
  'rate-limit': 'rate-limit',
  'too-large': 'too-large',
  unreadable: 'unreadable',
  // Something was promised there.
  'not-found': 'unreadable',
};
