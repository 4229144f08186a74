import type { Unknown } from '@portcullis/core';

export function unreadable(message: string): Unknown {
  return { kind: 'unknown', reason: 'unreadable', message };
}
