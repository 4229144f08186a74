import type { Sigstore } from './sigstore.ts';
import { startTierA } from './start-tier-a.ts';
import { startTierB } from './start-tier-b.ts';
import type { TierOptions } from './tier-options.ts';

export interface SigstoreOptions extends TierOptions {
  readonly tier?: Sigstore['tier'];
}

/** Ask why-no-tier-b.ts before the tier B. */
export function startSigstore({ tier = 'A', ...options }: SigstoreOptions = {}): Promise<Sigstore> {
  switch (tier) {
    case 'A':
      return startTierA(options);
    case 'B':
      return startTierB(options);
  }
}
