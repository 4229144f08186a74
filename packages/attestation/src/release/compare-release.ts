import { compareAssets } from './compare-assets.ts';
import type { ExpectedRelease } from './expected-release.ts';
import type { ReleaseCheck, ReleaseCheckId } from './release-check.ts';
import type { ReleaseClaims } from './release-claims.ts';

/** Each thing that a release attestation says, held against what is known without it. */
export function compareRelease(
  claims: ReleaseClaims,
  expected: ExpectedRelease,
): readonly ReleaseCheck[] {
  return [
    compareNames(claims, expected),
    compare('repository-id', expected.repositoryId, claims.repositoryId),
    compare('tag', expected.tag, claims.tag),
    compare('object', expected.object, claims.object),
    compare('release-id', expected.releaseId, claims.releaseId),
    compareAssets(expected.assets, claims.assets),
  ];
}

/** GitHub does not tell names apart by case, and a repository that was renamed since keeps its number. */
function compareNames(claims: ReleaseClaims, expected: ExpectedRelease): ReleaseCheck {
  const check = compare('repository', expected.repository, claims.repository);
  const isSame =
    expected.repository?.toLowerCase() === claims.repository.toLowerCase() ||
    expected.repositoryId === claims.repositoryId;
  return check.outcome === 'fail' && isSame ? { ...check, outcome: 'pass' } : check;
}

function compare(id: ReleaseCheckId, expected: string | undefined, actual: string): ReleaseCheck {
  if (expected === undefined) return { id, expected, actual, outcome: 'not-compared' };
  return { id, expected, actual, outcome: expected === actual ? 'pass' : 'fail' };
}
