import type { FindingVerdict } from '../../engine/index.ts';

/** A finding on the way: several runs can lead to the same place, and the worst is told. */
export interface Candidate {
  readonly verdict: FindingVerdict;
  /** The higher, the more it says: severity before confidence before shortness of the chain. */
  readonly rank: number;
}
