import type { Publishing } from './publishing.ts';
import type { SealedAsset } from './sealed-release.ts';

/**
 * Reads every sealed file once, a piece at a time, as its upload does again: of other bytes than were sealed not even a
 * draft is made. Throws what `open` throws.
 */
export async function checkSealedBytes(
  assets: readonly SealedAsset[],
  open: Publishing['open'],
): Promise<void> {
  for (const asset of assets)
    for await (const _ of open(asset)) {
      // `open` hashes them.
    }
}
