import type { Place } from '@portcullis/core';

/** What could not be followed: becomes `inconclusive` of the report. */
export interface Doubt {
  readonly at?: Place;
  readonly why: string;
}
