import { compareVersions } from '../compare-versions.ts';
import { type TagVersion, tagVersion } from '../tag-version.ts';

/**
 * Whether a version is in a range as advisories write them: `< 1.2.3`, `>= 2.0, < 2.4.1`, `= 1.0.0`. A range that
 * cannot be read holds for nothing.
 * Source: https://docs.github.com/en/rest/security-advisories/global-advisories
 */
export function isInRange(name: string, range: string): boolean {
  const version = tagVersion(name);
  if (version === undefined) return false;
  const bounds = range.slice(0, 200).split(',');
  return bounds.every((bound) => isWithin(full(version), bound));
}

function isWithin(version: TagVersion, bound: string): boolean {
  const [, operator = '=', text = ''] = /^\s*(<=|>=|<|>|=)?\s*(\S+)\s*$/.exec(bound) ?? [];
  const limit = tagVersion(text);
  if (limit === undefined) return false;
  const difference = compareVersions(version, full(limit));
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    default:
      return difference === 0;
  }
}

/** Advisories write `2.0` for `2.0.0`. */
function full(version: TagVersion): TagVersion {
  const missing = Math.max(0, 3 - version.numbers.length);
  return { ...version, numbers: [...version.numbers, ...Array<number>(missing).fill(0)] };
}
