import type { ExpectedRelease } from './expected-release.ts';
import type { ReleaseReason } from './release-report.ts';
import type { UnreadRelease } from './unread-release.ts';

/** What was learned of a release without its attestation. */
export interface KnownRelease {
  readonly expected: ExpectedRelease;
  /** The commit behind the tag. */
  readonly commit: string | undefined;
  readonly isImmutable: boolean | undefined;
  /** Why there is nothing that could be attested. */
  readonly refusal: ReleaseReason | undefined;
  readonly unread: readonly UnreadRelease[];
}
