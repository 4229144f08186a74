import type { Release } from '@portcullis/core';
import { expectFlag, expectMembers, expectText, type JsonSpot } from './expect-json.ts';

export function parseRelease(spot: JsonSpot): Release {
  const at = expectMembers(spot, ['isImmutable'], ['publishedAt']);
  const published = at('publishedAt');
  return {
    isImmutable: expectFlag(at('isImmutable')),
    publishedAt: published.value === undefined ? undefined : expectText(published),
  };
}
