import { pathMatcher } from '@portcullis/core';
import type { Pattern } from './policy.ts';

/** Letter for letter, or as a glob. */
export function matchesPattern({ kind, text }: Pattern, value: string): boolean {
  if (kind === 'exact') return value === text;
  return value.length <= longest && pathMatcher(text)(value);
}

/** The predicate type is the signer's to choose, and the work grows with the product of both lengths. */
const longest = 4096;
