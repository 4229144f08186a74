import type { HttpError } from '@portcullis/http';
import { unreadReason } from '../find/unread-reason.ts';
import type { UnreadRelease } from './unread-release.ts';

export function toUnreadRelease(
  what: UnreadRelease['what'],
  { kind, message }: HttpError,
): UnreadRelease {
  // Servers say "not found" of what they do not want to show.
  return { what, reason: kind === 'not-found' ? 'permission' : unreadReason(kind), message };
}
