import type { LockIndex } from './lock-index.ts';

/** The key of a pin where a lockfile says what it runs in turn; elsewhere the same pin may run something else. */
export function lockedKey(key: string, { lockfile }: LockIndex): string {
  return `${key} under ${lockfile.source.path}`;
}
