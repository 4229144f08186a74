import { createHash } from 'node:crypto';

/** https://www.rfc-editor.org/rfc/rfc6962#section-2.1 */
export const merkleTree = {
  hashLeaf: (leaf: Uint8Array) => hash(Buffer.of(0), leaf),
  root: rootOf,
  /** What leads from a leaf to the root, nearest first. */
  path: pathOf,
} as const;

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return first;
  const middle = middleOf(leaves.length);
  return hash(Buffer.of(1), rootOf(leaves.slice(0, middle)), rootOf(leaves.slice(middle)));
}

function pathOf(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (leaves.length < 2) return [];
  const middle = middleOf(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  if (index < middle) return [...pathOf(left, index), rootOf(right)];
  return [...pathOf(right, index - middle), rootOf(left)];
}

/** The largest power of two below it. */
function middleOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
}
