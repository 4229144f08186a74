import type { HttpError, HttpErrorKind } from '@portcullis/http';
import type { BundleSource, UnreadSource } from './found-bundle.ts';

/** What a server did wrong, as the reason for which a place is not known. */
export function toUnread(source: BundleSource, { kind, message }: HttpError): UnreadSource {
  return { source, reason: reasons[kind], message };
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
