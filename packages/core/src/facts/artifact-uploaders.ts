import data from './artifact-uploaders.json' with { type: 'json' };

/** An action that stores files of the job where others can fetch them. */
export interface ArtifactUploader {
  /** The input with the patterns, one a line. */
  readonly paths: string;
  /** The input that takes hidden files in, where they are left out by default. */
  readonly hiddenFiles: string;
  /** Per major version, the first minor one that leaves hidden files out; ascending. */
  readonly skipsHiddenSince: readonly { readonly major: number; readonly minor: number }[];
}

/** By `owner/name` in lower case. */
export const artifactUploaders: ReadonlyMap<string, ArtifactUploader> = new Map(
  data.actions.map(({ repository, ...action }) => [repository.toLowerCase(), action]),
);
