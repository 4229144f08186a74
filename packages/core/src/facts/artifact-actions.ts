import data from './artifact-actions.json' with { type: 'json' };

/** An action that stores an artifact. */
interface ArtifactUpload {
  /** The input with the name; null when it cannot be chosen. */
  readonly name: string | null;
  /** The name when none is given; `*` in it stands for anything. */
  readonly default: string;
}

/** An action that fetches artifacts of its run. */
export interface ArtifactDownload {
  readonly name: string | null;
  /** null is every artifact of the run. */
  readonly default: string | null;
  /** The input with a glob. */
  readonly pattern: string | null;
  /** The input with ids, which no workflow shows. */
  readonly ids: string | null;
  /** The input that points to another run. */
  readonly otherRun: string | null;
}

/** By `owner/name[/path]` in lower case. */
export const artifactUploads: ReadonlyMap<string, ArtifactUpload> = new Map(
  data.uploads.map((upload) => [upload.action.toLowerCase(), upload]),
);

export const artifactDownloads: ReadonlyMap<string, ArtifactDownload> = new Map(
  data.downloads.map((download) => [download.action.toLowerCase(), download]),
);

/** Actions that only fetch artifacts of other runs; in lower case. */
export const artifactFetchers: ReadonlySet<string> = new Set(
  data.fetchers.map((action) => action.toLowerCase()),
);
