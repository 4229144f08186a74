/** What is attested: bytes, by their digests in lower-case hex. */
export interface Subject {
  /** Path with `/` from the folder that the glob began in, image name without tag, or what a checksum file says. */
  readonly name: string;
  readonly digests: Digests;
}

/** At least one; `sha256` always when we have the bytes. */
export interface Digests {
  readonly sha256?: string;
  readonly sha384?: string;
  readonly sha512?: string;
}

export const digestAlgorithms = ['sha256', 'sha384', 'sha512'] as const;
