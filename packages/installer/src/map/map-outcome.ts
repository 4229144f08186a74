import type { ChecksumMap } from './checksum-map.ts';

/** What came of looking at addresses. */
export interface MapOutcome {
  /** With all that agrees; of what does not, as it was before. */
  readonly map: ChecksumMap;
  /** A sentence each: bytes that are not what somebody says of them. */
  readonly differences: readonly string[];
  /** A sentence each: what nobody answered. */
  readonly unanswered: readonly string[];
  /** Addresses that were looked at. */
  readonly looked: number;
}
