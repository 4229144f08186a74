import type { Place, Source } from '@portcullis/core';

/** The file that a script is a part of: a workflow, or an action. */
export interface Origin {
  readonly source: Source;
  readonly step: ScriptStep;
  /** Where a stretch of the script's text is written. */
  place(start: number, end: number): Place;
}

/** The step that is reported; what it downloads may be checked in later ones. */
export interface ScriptStep {
  /** Undefined in an action. */
  readonly job?: string;
  /** As GitHub's log calls it. */
  readonly name: string;
  readonly line: number;
}
