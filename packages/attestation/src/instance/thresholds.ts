import type { Instance } from './instance.ts';

/** How many witnesses a bundle needs at least. */
export interface Thresholds {
  /** Entries in transparency logs. */
  readonly logEntries: number;
  /** Signed certificate timestamps in the leaf. */
  readonly certificateTimestamps: number;
  /** Times that a timestamp authority or a log has signed. */
  readonly signedTimes: number;
}

/** What each instance writes into every bundle; `custom` takes the strictest when the user names no other. */
export const thresholds: Readonly<Record<Instance, Thresholds>> = {
  'public-good': { logEntries: 1, certificateTimestamps: 1, signedTimes: 1 },
  github: { logEntries: 0, certificateTimestamps: 0, signedTimes: 1 },
  custom: { logEntries: 1, certificateTimestamps: 1, signedTimes: 1 },
};
