import type { ScalarNode } from '@portcullis/core';

/** Where a character of the decoded text stands in the file. */
export function offsetIn(run: ScalarNode, index: number): number {
  const { length } = run.value;
  const at = Math.min(index, length);
  if (at === 0) return run.part(0, Math.min(1, length)).start;
  return at === length ? run.part(at - 1, at).end : run.part(at, at + 1).start;
}
