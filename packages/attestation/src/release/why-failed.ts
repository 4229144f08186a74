import { quoted } from '@portcullis/core';
import type { ReleaseCheck } from './release-check.ts';

/** The first thing that is not as expected; undefined when there is none. */
export function whyFailed(checks: readonly ReleaseCheck[]): string | undefined {
  const failed = checks.find(({ outcome }) => outcome === 'fail');
  if (failed === undefined) return undefined;
  const { id, expected = '', actual } = failed;
  return `${id}: expected ${quoted(expected)}, found ${quoted(actual)}`;
}
