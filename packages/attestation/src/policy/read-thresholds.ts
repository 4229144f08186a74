import type { Instance } from '../instance/instance.ts';
import { type Thresholds, thresholds } from '../instance/thresholds.ts';
import type { thresholdKeys } from './policy-keys.ts';
import type { PolicyRows } from './policy-rows.ts';
import { toCount } from './to-count.ts';

/** Witnesses of an own Sigstore; those of the others are known, and no policy lowers them. */
export function readThresholds(
  rows: PolicyRows,
  instances: readonly Instance[],
): Thresholds | undefined {
  const keys = ['log-entries', 'certificate-timestamps', 'signed-times'] as const;
  const first = keys.map((key) => rows.value(key)).find((value) => value !== undefined);
  if (first === undefined) return undefined;
  if (instances.some((instance) => instance !== 'custom'))
    throw first.refuse(
      'cannot take "thresholds" unless "instance" is "custom" alone: what the others write is known, and no policy lowers it',
    );
  const read = (key: keyof typeof thresholdKeys, usual: number, least: 0 | 1): number => {
    const value = rows.value(key);
    return value === undefined ? usual : toCount(key, value, least);
  };
  const { logEntries, certificateTimestamps, signedTimes } = thresholds.custom;
  return {
    logEntries: read('log-entries', logEntries, 0),
    certificateTimestamps: read('certificate-timestamps', certificateTimestamps, 0),
    // Without a signed time nobody knows whether the certificate was still good.
    signedTimes: read('signed-times', signedTimes, 1),
  };
}
