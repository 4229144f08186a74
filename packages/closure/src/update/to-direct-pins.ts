import { type Evidence, type PinQuestion, pinKey } from '@portcullis/core';
import type { DirectPin } from '../ask/ask-trees.ts';

/** Each once; what the trees name already is known. */
export function toDirectPins(
  questions: readonly PinQuestion[],
  known: Evidence,
): readonly DirectPin[] {
  const pins = new Map<string, DirectPin>();
  for (const { repository, path, commit, version, isCall } of questions) {
    const pin = { repository, path, ref: commit };
    const key = pinKey(pin);
    if (pins.has(key) || known.pins.has(key)) continue;
    const claims = version === undefined ? [] : [version];
    pins.set(key, { ...pin, key, content: isCall ? 'workflow' : 'action', claims });
  }
  return [...pins.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
