import type { CheckOutcome } from '../../fetch/fetch.ts';
import { shown } from '../choices/shown.ts';
import type { RoughFetch } from './rough-fetch.ts';

/**
 * Where a script compares something, nobody can tell by rules this rough whether that is a check. But what it compares
 * with is seen to come from where the download comes from when a list of checksums is fetched beside it.
 */
export function roughlyCompared(
  { fetch }: RoughFetch,
  references: readonly RoughFetch[],
): CheckOutcome {
  const folders = new Set(references.map((one) => folderOf(shown(one.fetch.choice))));
  return folders.has(folderOf(shown(fetch.choice))) ? sameOrigin : notFollowed;
}

function folderOf(url: string): string {
  return url.slice(0, url.lastIndexOf('/') + 1);
}

const sameOrigin: CheckOutcome = {
  verification: 'same-origin',
  holds: 'unknown',
  flaw: 'same-origin',
  why: 'what it is compared with is fetched from where it comes from',
};

const notFollowed: CheckOutcome = {
  verification: 'unknown',
  holds: 'unknown',
  why: 'the script compares something, and whether that covers this download was not followed',
};
