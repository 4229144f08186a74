import type { Finding, Inconclusive } from '../engine/index.ts';
import type { Location, Source } from '../model/index.ts';
import type { Edit } from './repair.ts';

/** What is written, and what is left for a person. Pure data; nothing has happened yet. */
export interface FixPlan {
  readonly files: readonly FileFix[];
  /** What cannot be repaired safely. */
  readonly refused: readonly Refused[];
  /** What to know of what is written. */
  readonly remarks: readonly Remarked[];
  /** What could not be checked in the files as they are. */
  readonly inconclusive: readonly Inconclusive[];
}

export interface FileFix {
  readonly source: Source;
  /** The whole file afterwards, without a byte order mark. */
  readonly text: string;
  /** What makes `text` of the source, in order. */
  readonly edits: readonly Edit[];
  readonly made: readonly Made[];
}

/** A repair that is made. Places are those of the file as it was. */
export interface Made {
  readonly repair: string;
  readonly at: Location;
  readonly description: string;
  readonly answers: readonly Finding[];
}

export interface Refused {
  readonly repair: string;
  readonly at: Location;
  readonly reason: string;
}

export interface Remarked {
  readonly repair: string;
  readonly at: Location;
  readonly text: string;
}
