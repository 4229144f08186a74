import { compareVersions, tagVersion } from '@portcullis/core';

/** Orders tags at one commit: what says most first (`v4.2.1` before `v4`), then the newest. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [tagVersion(a), tagVersion(b)];
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined) || (a < b ? -1 : 1);
  return (
    right.numbers.length - left.numbers.length ||
    compareVersions(right, left) ||
    left.of.length - right.of.length ||
    (a < b ? -1 : 1)
  );
}
