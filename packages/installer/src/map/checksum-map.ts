/** What is known of each address. Written sorted, so that a diff shows what is new. */
export type ChecksumMap = Readonly<Record<string, MappedFile>>;

export interface MappedFile {
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** `github+download`: GitHub's digest and our own download agree; `download` where GitHub has none. */
  readonly source: MapSource;
  /** `YYYY-MM-DD` in UTC. */
  readonly firstSeen: string;
}

export const mapSources = ['github+download', 'download'] as const;

export type MapSource = (typeof mapSources)[number];
