import type { ReadManifest } from './image/read-image.ts';

/** What names the subjects; everything that is named is taken, from all of them together. */
export interface SubjectRequest {
  /** Where paths begin, and what patterns cannot leave. */
  readonly workspace: string;
  /** Patterns, one an item: `dist/*`, `!dist/*.log`. */
  readonly files?: readonly string[] | undefined;
  /** Checksum files. */
  readonly checksums?: readonly string[] | undefined;
  readonly digests?: readonly NamedDigest[] | undefined;
  /** `REGISTRY/NAME@sha256:…` */
  readonly images?: readonly string[] | undefined;
  /** The file that `GITHUB_ARTIFACTS_LIST` names. */
  readonly artifactsList?: string | undefined;
  /** Adds it where we have the bytes. */
  readonly withSha512?: boolean | undefined;
  /** With it, the manifests of an image's platforms are subjects too. */
  readonly readManifest?: ReadManifest | undefined;
}

export interface NamedDigest {
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}
