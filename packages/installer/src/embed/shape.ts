import type { HashAlgorithm } from '../bytes/hash-algorithm.ts';
import type { TextEdit } from './text-edit.ts';

/** A form of script that values can be written into, found by its structure. */
export interface Shape {
  readonly kind: ShapeKind;
  /** Values that the script is to carry. */
  readonly needs: readonly Need[];
  /** What has to be written for these values; none where the script says it already. */
  edits(hexOf: (need: Need) => string): readonly TextEdit[];
  /** What stays open though the values are there. */
  readonly remarks: readonly string[];
}

export type ShapeKind = 'cargo-dist' | 'cargo-dist-powershell' | 'marked-block' | 'case-map';

export interface Need {
  readonly artifact: string;
  readonly algorithm: HashAlgorithm;
}

/** What the reader of a form is given. */
export interface ShapeRequest {
  readonly path: string;
  readonly text: string;
  /** Files at hand, in order. */
  readonly names: readonly string[];
  /** Whether blocks that carry on without a check are replaced, too. */
  readonly isHardened: boolean;
}
