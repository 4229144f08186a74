import type { Place } from './source.ts';

/** Why something could not be checked. */
export type InconclusiveReason =
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'unreadable'
  | 'encoding'
  | 'undecidable'
  | 'network'
  | 'permission'
  | 'rate-limit';

/** What is wrong with one file, with its place; nothing in it ever hides another file. */
export type Problem =
  /** GitHub itself would refuse the file here: becomes the finding `malformed-workflow`. */
  | { readonly kind: 'refused'; readonly at: Place; readonly message: string }
  /** Only we cannot go on: becomes inconclusive. */
  | {
      readonly kind: 'limit';
      readonly at: Place;
      readonly reason: InconclusiveReason;
      readonly message: string;
    };
