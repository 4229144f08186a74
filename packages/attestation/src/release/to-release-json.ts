import { escapeJson } from '@portcullis/core';
import type { ReleaseReport } from './release-report.ts';

/** Keys in a fixed order, null where there is nothing. */
export function toReleaseJson(report: ReleaseReport): string {
  const { version, release, verdict, reason, attestations, files, unread } = report;
  const { repository, tag, object, commit, isImmutable } = release;
  return escapeJson({
    version,
    release: {
      repository,
      tag,
      object: object ?? null,
      commit: commit ?? null,
      isImmutable: isImmutable ?? null,
    },
    verdict,
    reason: reason ?? null,
    attestations: attestations.map((one) => ({
      source: one.source,
      verdict: one.verdict,
      error: one.error ?? null,
      signedAt: one.signedAt ?? null,
      checks: one.checks.map(({ id, expected, actual, outcome }) => ({
        id,
        expected: expected ?? null,
        actual,
        outcome,
      })),
      assets: one.assets ?? null,
    })),
    files: files.map(({ path, sha256, asset, verdict: own }) => ({
      path,
      sha256,
      asset: asset ?? null,
      verdict: own,
    })),
    unread,
  });
}
