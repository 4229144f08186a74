/** What a file is to Portcullis; decides how it is read. */
export type FileKind = 'workflow' | 'action' | 'lockfile' | 'dockerfile' | 'config' | 'script';

/** A file as it was read. Its text is attacker-controlled. */
export interface Source {
  /** The name in the report: relative to the PATH given, or beginning with it when there are several. */
  readonly path: string;
  /** The name from the repository's root, `/`-separated: what `./` references, annotations and SARIF use. */
  readonly repositoryPath: string;
  readonly kind: FileKind;
  /** Decoded text without a byte order mark. */
  readonly text: string;
  /** Where a file of somebody else's repository can be looked at; undefined for what is audited itself. */
  readonly url?: string;
}

/** A stretch of a source in UTF-16 offsets; `end` is exclusive. Every model node is one. */
export interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A place that spells something: the decoded text beside where it stands. */
export interface Part extends Place {
  readonly text: string;
}
