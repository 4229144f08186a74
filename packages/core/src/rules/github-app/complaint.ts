import type { Severity } from '../../engine/index.ts';
import type { Place } from '../../model/index.ts';

/** Something wrong with a token: why, and what to do about it. */
export interface Complaint {
  readonly at: Place;
  readonly severity: Severity;
  readonly why: string;
  readonly remedy: string;
  readonly isUncertain: boolean;
}
