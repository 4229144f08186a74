import { type LockIndex, lockedKey, pinKey } from '@portcullis/core';
import type { AskedPin } from '../ask/asked-pin.ts';
import type { Content, FollowedNeed } from './content.ts';

/** What content runs where a lockfile of its user covers it: the commits that it records, and so on below. */
export function underLock(content: Content, lock: LockIndex): Content {
  const { needs } = content;
  if (needs.kind === 'unknown') return content;
  const value = needs.value.map((one) => locked(one, lock));
  return { ...content, needs: { kind: 'known', value } };
}

function locked(followed: FollowedNeed, lock: LockIndex): FollowedNeed {
  const { need, next, claims } = followed;
  if (next === undefined || next.content !== 'action') return followed;
  const { repository, path, ref } = next;
  const key = `${repository.toLowerCase()}@${ref}`;
  const commit = lock.isResolved(key) ? lock.commitOf(key) : undefined;
  const run = { repository, path, ref: commit ?? ref };
  const pin: AskedPin = { ...next, ...run, key: lockedKey(pinKey(run), lock), lock };
  return {
    need: { ...need, to: pin.key, isPinned: need.isPinned || commit !== undefined },
    next: pin,
    claims: commit === undefined || commit === ref ? claims : [ref],
  };
}
