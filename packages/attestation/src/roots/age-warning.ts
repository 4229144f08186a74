import { quoted } from '@portcullis/core';
import type { LoadedRoot } from './trusted-roots.ts';

const maxMonths = 5;

/**
 * GitHub replaces its authorities about twice a year, and an older root refuses what the newest ones sign. Public-good
 * keeps its own for years.
 */
export function ageWarning(root: LoadedRoot, now: Date): string | undefined {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - maxMonths);
  if (root.instance !== 'github' || root.newest >= since) {
    return undefined;
  }
  const newest = root.newest.toISOString().slice(0, 10);
  return `the newest entry of the trusted root ${quoted(root.source)} of the instance "github" is of ${newest}, more than ${maxMonths} months ago: where newer attestations are refused, give the output of "gh attestation trusted-root" as the trusted root`;
}
