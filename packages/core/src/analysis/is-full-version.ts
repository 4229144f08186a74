import type { TagVersion } from './tag-version.ts';

/** Whether a version names one release, so that its tag never has a reason to move: `v1.2.3`, not `v1`. */
export function isFullVersion({ numbers, isDate, preRelease }: TagVersion): boolean {
  return numbers.length >= 3 || isDate || preRelease !== undefined;
}
