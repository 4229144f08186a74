import type { ReleaseReport, VerificationReport } from '@portcullis/attestation';
import type { Known } from '../preflight/known.ts';
import type { PublishedFile } from './published-file.ts';

/** What anybody can see of a release, gathered before it is judged. */
export interface VerifyFacts {
  readonly files: readonly PublishedFile[];
  /** The text of the published checksums; undefined where none belong to the release. */
  readonly checksums: string | undefined;
  /** Of each file and each image, against the exact policy. */
  readonly reports: readonly VerificationReport[];
  readonly tagCommit: Known<string | undefined>;
  /** What GitHub attests of the release itself. */
  readonly release: ReleaseReport;
}
