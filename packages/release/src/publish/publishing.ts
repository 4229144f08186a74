import type { DraftApi } from '@portcullis/github-api';
import type { SealedAsset } from './sealed-release.ts';

/** Who is asked, and who does it. */
export interface Publishing {
  readonly api: DraftApi;
  /** The commit behind the tag, as git tells it; undefined when there is no such tag. */
  tagCommit(): Promise<string | undefined>;
  /** The bytes that were sealed; who reads others than those throws. */
  open(asset: SealedAsset): AsyncIterable<Uint8Array>;
  /** Waits before the server is asked again, longer each time. */
  pause(times: number): Promise<void>;
  /** Told of each step before it is taken. */
  onStep(description: string): void;
}
