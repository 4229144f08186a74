import type { HttpError } from '@portcullis/http';
import type { BundleSource, UnreadSource } from './found-bundle.ts';
import { unreadReason } from './unread-reason.ts';

/** What a server did wrong, as the reason for which a place is not known. */
export function toUnread(source: BundleSource, { kind, message }: HttpError): UnreadSource {
  return { source, reason: unreadReason(kind), message };
}
