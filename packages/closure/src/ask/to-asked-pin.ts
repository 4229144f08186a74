import { type LockIndex, lockedKey, pinKey, type RepositoryUses } from '@portcullis/core';
import type { AskedPin } from './asked-pin.ts';

interface Run {
  /** As it is run. */
  readonly ref: string;
  /** A job calls workflows, a step runs actions. */
  readonly isCall: boolean;
  readonly lock?: LockIndex | undefined;
}

/** What a `uses` leads to. */
export function toAskedPin(
  { owner, name, path }: RepositoryUses,
  { ref, isCall, lock }: Run,
): AskedPin {
  const pin = { repository: `${owner.text}/${name.text}`, path: path?.text, ref };
  const key = lock === undefined ? pinKey(pin) : lockedKey(pinKey(pin), lock);
  return { ...pin, key, lock, content: isCall ? 'workflow' : 'action' };
}
