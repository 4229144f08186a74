import type { ScalarNode } from '@portcullis/core';

/** A stretch of a script that is put together, and the stretch of the file that it stands for. */
export interface Piece {
  readonly said: string;
  readonly at: ScalarNode;
  /** Offsets in the decoded text of `at`. */
  readonly from: number;
  readonly to: number;
}
