import type { ReleaseReport, VerificationReport } from '@portcullis/attestation';
import type { Known } from '../known/known.ts';
import type { FoundPackage } from '../registries/find-packages.ts';
import type { FoundTag } from '../registries/find-tags.ts';
import type { DownloadedFile } from './downloaded-file.ts';

/** What anybody can see of a release, gathered before it is judged. */
export interface VerifyFacts {
  readonly files: readonly DownloadedFile[];
  /** The text of the published checksums; undefined where none belong to the release. */
  readonly checksums: string | undefined;
  /** Of each file and each image, against the exact policy. */
  readonly reports: readonly VerificationReport[];
  /** Of all that the SBOM is of, against the exact policy; undefined where the release has none. */
  readonly sbom: Known<readonly VerificationReport[]> | undefined;
  /** What registries have of each package; undefined where the release has none. */
  readonly packages: Known<readonly FoundPackage[]> | undefined;
  /** What the tags of the images stand for; none where the release has no images. */
  readonly tags: readonly FoundTag[];
  readonly tagCommit: Known<string | undefined>;
  /** What GitHub attests of the release itself. */
  readonly release: ReleaseReport;
}
