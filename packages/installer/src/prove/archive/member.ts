/** A regular file in an archive. */
export interface Member {
  readonly name: string;
  readonly mode: number;
  readonly body: Buffer;
}
