import { foldCase } from './fold-case.ts';
import type { MapEntry, ScalarNode } from './node.ts';

/** Above so many entries, keys are compared by an index. */
const FEW = 24;

/** Finds, among the entries of a mapping as it grows, the key that a new one repeats. */
export class TwinIndex {
  private readonly keys = new Map<string, ScalarNode>();
  private count = 0;

  /** The earlier key that is the same, or the same but for case. */
  find(entries: readonly MapEntry[], key: ScalarNode): ScalarNode | undefined {
    if (entries.length <= FEW) return search(entries, key);
    for (; this.count < entries.length; this.count++) {
      const earlier = entries[this.count]?.key;
      if (earlier !== undefined) this.keys.set(foldCase(earlier.value), earlier);
    }
    return this.keys.get(foldCase(key.value));
  }
}

function search(entries: readonly MapEntry[], key: ScalarNode): ScalarNode | undefined {
  for (const entry of entries) if (isSame(entry.key.value, key.value)) return entry.key;
  return undefined;
}

function isSame(one: string, other: string): boolean {
  return one === other || (one.length === other.length && foldCase(one) === foldCase(other));
}
